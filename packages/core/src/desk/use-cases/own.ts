import type { Member } from '../../people/member.js'
import { memberNamed } from '../../people/member-named.js'
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
  const found = named === undefined ? [] : memberNamed(candidates(call), named)
  const [only] = found
  if (only !== undefined && found.length === 1) {
    return await changeAndShow(call, { command: 'assign', owner: only.id }, 'assign')
  }
  const errors = named === undefined ? {} : { owner: whyNot(named, found) }
  return await withRequest(call, 'assign', (view) =>
    asking(
      assignForm(view, candidates(call), named === undefined ? unfilled : { values: {}, errors }),
    ),
  )
}

const longestQuoted = 60

function whyNot(named: string, found: readonly Member[]): string {
  const typed = [...named].slice(0, longestQuoted).join('')
  return found.length === 0
    ? `Nobody called “${typed}” can own a request. Choose one of the people listed.`
    : `“${typed}” may be ${found.map(({ name }) => name).join(' or ')}. Choose one.`
}

function candidates({ deps }: Call) {
  const { roster } = deps.profile
  return roster.members.filter(({ roles }) => roles.includes('owner') || roles.includes('dpo'))
}
