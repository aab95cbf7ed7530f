import { readReference } from '../../intents/reference.js'
import { execute } from '../execute.js'
import { refused } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { change, showResult } from './change-request.js'

/** A person says that two linked requests are about different things. */
export const apart: UseCase = async (call) => {
  const { deps, actor, intent, inboundId } = call
  const other = readReference(intent.args.other ?? '') ?? ''
  const command = { command: 'unlink', other, because: 'set-apart' } as const
  const result = await change(call, command, 'work')
  if ('refused' in result) return refused(result, intent.ref)
  // The other side's link is the same judgement, whoever may work on it.
  await execute(deps, {
    reference: other,
    command: { command: 'unlink', other: intent.ref ?? '', because: 'set-apart' },
    by: actor.member,
    inboundId: `${inboundId}#back`,
  })
  return await showResult(call, result)
}
