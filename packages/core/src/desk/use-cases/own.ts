import type { MemberId } from '../../people/member.js'
import { assignForm } from '../../views/forms/assign-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { asking } from '../replies.js'
import type { Call, UseCase } from '../use-case.js'
import { changeAndShow } from './change-request.js'
import { withRequest } from './with-request.js'

/** Someone makes a request their own. */
export const take: UseCase = (call) =>
  changeAndShow(call, { command: 'take', owner: call.actor.member.id }, 'take')

/** Gives a request to somebody: by name, or by choosing from a list. */
export const assign: UseCase = async (call) => {
  const named = call.intent.args.owner
  const owner = named === undefined ? undefined : findOwner(call, named)
  if (owner !== undefined) return await changeAndShow(call, { command: 'assign', owner }, 'assign')
  const errors = named === undefined ? {} : { owner: notAMember }
  return await withRequest(call, 'assign', (view) =>
    asking(
      assignForm(view, candidates(call), named === undefined ? unfilled : { values: {}, errors }),
    ),
  )
}

const notAMember = 'Choose one of the people listed: only they can own a request.'

/** Accepts `anna`, `@anna` and a mention such as `@slack:U123`. */
function findOwner(call: Call, named: string): MemberId | undefined {
  const id = named.replace(/^@/, '')
  return candidates(call).find(
    ({ id: member, ids }) =>
      member === id || `slack:${ids.slack}` === id || `teams:${ids.teams}` === id,
  )?.id
}

function candidates({ deps }: Call) {
  const { roster } = deps.profile
  return roster.members.filter(({ roles }) => roles.includes('owner') || roles.includes('dpo'))
}
