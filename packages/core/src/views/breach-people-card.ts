import type { Member } from '../people/member.js'
import type { BreachView } from './breach-view.js'
import { pageSize } from './list-card.js'
import type { Action, Card, Item, Text } from './model.js'
import { mention, text } from './spans.js'

/** The people of a room, by what they are in it. */
export interface PeopleOfBreach {
  readonly lead: Member
  readonly deputy?: Member | undefined
  readonly members: readonly Member[]
  /** Data protection officers who know of it by their office. */
  readonly byOffice: readonly Member[]
}

/** Who is in the room of a breach, with a button each for whoever may change that. */
export function breachPeopleCard(view: BreachView, people: PeopleOfBreach): Card {
  const { breach } = view
  const rows = [...leadingRows(view, people), ...memberRows(view, people)]
  return {
    title: `People of ${breach.reference}`,
    facts: [{ label: 'Who may know of it', value: [text(whoKnows(breach.isPrivate))] }],
    paragraphs: [],
    items: rows.slice(0, pageSize),
    actions: actions(view),
    ...(rows.length > pageSize
      ? { footer: [text(`${pageSize} of ${rows.length} are shown. Write the names of others.`)] }
      : {}),
  }
}

const whoKnows = (isPrivate: boolean): string =>
  isPrivate
    ? 'private: only the people of its room'
    : 'staff of the desk see that it is there; what happened, only its people and the data protection officers'

function leadingRows(view: BreachView, { lead, deputy }: PeopleOfBreach): readonly Item[] {
  const { reference: ref } = view.breach
  return [
    row('Lead: ', lead, changing(view, 'Change', { name: 'breach lead', ref })),
    row(
      'Deputy: ',
      deputy,
      changing(view, deputy === undefined ? 'Name one' : 'Change', { name: 'breach deputy', ref }),
    ),
    ...(deputy === undefined ? [] : [row('The deputy, ', deputy, removing(view, deputy))]),
  ]
}

function memberRows(view: BreachView, { members, byOffice }: PeopleOfBreach): readonly Item[] {
  return [
    ...members.map((one) => row('', one, removing(view, one))),
    ...byOffice.map((one) => row('Data protection officer: ', one, undefined)),
  ]
}

function row(what: string, member: Member | undefined, action: Action | undefined): Item {
  const who: Text = member === undefined ? [text('none')] : [mention(member)]
  return {
    text: what === '' ? who : [text(what), ...who],
    ...(action === undefined ? {} : { action }),
  }
}

function changing(
  { permissions, breach }: BreachView,
  label: string,
  intent: Action['intent'],
): Action | undefined {
  return permissions.has('manage') && breach.status === 'open'
    ? { label, style: 'plain', intent }
    : undefined
}

function removing(view: BreachView, { id, name }: Member): Action | undefined {
  const { reference: ref } = view.breach
  const action = changing(view, 'Remove', { name: 'breach remove', ref, args: { person: id } })
  return action === undefined
    ? undefined
    : {
        ...action,
        style: 'danger',
        confirm: {
          title: `Remove ${name}?`,
          text: 'Their sight ends at once, and the cards that they have are emptied. What they did stays in the file.',
          yes: 'Remove',
        },
      }
}

function actions(view: BreachView): readonly Action[] {
  const { breach } = view
  const { reference: ref, isPrivate } = breach
  const to = isPrivate ? 'open' : 'private'
  const privacy = changing(view, isPrivate ? 'Private no longer' : 'Make it private', {
    name: 'breach privacy',
    ref,
    args: { privacy: to },
  })
  const adding = changing(view, 'Add somebody', { name: 'breach add', ref })
  return [
    ...(adding === undefined ? [] : [{ ...adding, style: 'primary' } as const]),
    ...(privacy === undefined ? [] : [{ ...privacy, confirm: confirmation(isPrivate) }]),
    { label: 'Show the breach', style: 'plain', intent: { name: 'breach show', ref } },
  ]
}

function confirmation(isPrivate: boolean): NonNullable<Action['confirm']> {
  return isPrivate
    ? {
        title: 'Private no longer?',
        text: 'Staff of the desk will see that there is a breach, and the data protection officers what happened.',
        yes: 'Open it',
      }
    : {
        title: 'Make it private?',
        text: 'Only the people of its room will know of it. Data protection officers who are not in the room lose sight of it: add them first if they are to stay.',
        yes: 'Make it private',
      }
}
