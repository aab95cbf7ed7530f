import { z } from 'zod'
import type { BreachCommand } from '../../breaches/command.js'
import type { Member, MemberId } from '../../people/member.js'
import { memberNamed } from '../../people/member-named.js'
import { breachLeftCard } from '../../views/breach-left-card.js'
import { breachPeopleCard } from '../../views/breach-people-card.js'
import type { BreachView } from '../../views/breach-view.js'
import { breachPersonForm, type PersonChange } from '../../views/forms/breach-person-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { choiceField } from '../field-schemas.js'
import type { LoadedBreach } from '../load-breach.js'
import { peopleOfBreach } from '../people-of-breach.js'
import { readFields } from '../read-fields.js'
import { asking, privately, redrawn } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { refusedBreach, withBreach } from './with-breach.js'

/** Who is in the room, and who may know of it. */
export const breachPeople: UseCase = (call) =>
  withBreach(call, 'see-details', async (view) =>
    privately(breachPeopleCard(view, await peopleOfBreach(call.deps, view.breach))),
  )

export const breachLead: UseCase = changing('lead', (lead) => ({ command: 'change-lead', lead }))
export const breachDeputy: UseCase = changing('deputy', (deputy) => ({
  command: 'name-deputy',
  deputy,
}))
export const breachAdd: UseCase = changing('add', (member) => ({ command: 'add-member', member }))
export const breachRemove: UseCase = changing('remove', (member) => ({
  command: 'remove-member',
  member,
}))

const privacy = z.object({ privacy: choiceField(['private', 'open']) })

/** Makes a breach private, or private no longer; without a word it shows how it stands. */
export const breachPrivacy: UseCase = (call) =>
  withBreach(call, 'manage', async () => {
    const read = readFields(privacy, call.intent.args)
    if (!read.ok) return await breachPeople(call)
    const isPrivate = read.value.privacy === 'private'
    const result = await changeBreach(call, { command: 'change-privacy', isPrivate }, 'manage')
    return 'refused' in result ? refusedBreach(call, result) : await shown(call, result)
  })

/** By name, by a click, or by choosing from a list. */
function changing(change: PersonChange, toCommand: (person: MemberId) => BreachCommand): UseCase {
  return (call) =>
    withBreach(call, 'manage', async (view) => {
      const typed = call.intent.args.person
      const candidates = await candidatesFor(call, change, view)
      if (typed === undefined) {
        return asking(breachPersonForm(view, change, candidates, unfilled))
      }
      const found = memberNamed(candidates, typed)
      const [only] = found
      if (only === undefined || found.length > 1) {
        const filling = { values: {}, errors: { person: whyNot(typed, found) } }
        return asking(breachPersonForm(view, change, candidates, filling))
      }
      const result = await changeBreach(call, toCommand(only.id), 'manage')
      if (!('refused' in result)) return await shown(call, result)
      return asking(
        breachPersonForm(view, change, candidates, breachFilling(call, 'person', result)),
      )
    })
}

/** Whoever took themselves out sees no more of it. */
async function shown(call: Call, { breach }: LoadedBreach): Promise<Reply> {
  const { deps, actor, intent } = call
  const view = await viewBreach(deps, breach, actor.member)
  const card = view.permissions.has('see-details')
    ? breachPeopleCard(view, await peopleOfBreach(deps, breach))
    : breachLeftCard(breach.reference)
  return redrawn(card, intent.via)
}

async function candidatesFor(
  { deps }: Call,
  change: PersonChange,
  { breach }: BreachView,
): Promise<readonly Member[]> {
  const { lead, deputy, members } = await peopleOfBreach(deps, breach)
  const inRoom = [lead, ...(deputy === undefined ? [] : [deputy]), ...members]
  if (change === 'remove') return inRoom
  const { members: all } = deps.profile.roster
  return [...new Map([...all, ...inRoom].map((one) => [one.id, one])).values()]
}

const longestQuoted = 60

function whyNot(typed: string, found: readonly Member[]): string {
  const quoted = [...typed].slice(0, longestQuoted).join('')
  return found.length === 0
    ? `There is nobody called “${quoted}” to choose. Choose one of the people listed.`
    : `“${quoted}” may be ${found.map(({ name }) => name).join(' or ')}. Choose one.`
}
