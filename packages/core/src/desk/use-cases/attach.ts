import { attachmentsCard } from '../../views/attachments-card.js'
import { privately } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { changeAndShow } from './change-request.js'
import { withRequest } from './with-request.js'

/** The files that go out with the answer; more come as files with this command beside them. */
export const attach: UseCase = (call) =>
  withRequest(call, 'work', (view) => privately(attachmentsCard(view)))

/** A file does not go out after all. */
export const attachmentRemove: UseCase = (call) =>
  changeAndShow(
    call,
    { command: 'remove-attachment', name: call.intent.args.name ?? '' },
    'work',
    attachmentsCard,
  )
