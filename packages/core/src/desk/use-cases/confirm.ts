import { readingCard } from '../../views/reading-card.js'
import { requestCard } from '../../views/request-card.js'
import type { RequestView } from '../../views/request-view.js'
import type { Call, UseCase } from '../use-case.js'
import { changeAndShow } from './change-request.js'

/** The employee says that the message was read right: the ticket is open. */
export const confirm: UseCase = (call) =>
  changeAndShow(call, { command: 'confirm' }, 'confirm', cardFor(call))

/** The employee says that it is no privacy request: filed, and shown to the DPO. */
export const dismiss: UseCase = (call) =>
  changeAndShow(call, { command: 'close', outcome: 'not-a-request' }, 'dismiss', cardFor(call))

/** The one who handed it over goes on seeing what they were asked to confirm. */
export function cardFor({ actor }: Call) {
  return (view: RequestView) =>
    view.request.reporter === actor.member.id ? readingCard(view) : requestCard(view)
}
