import { breachRoles } from '../../breaches/role.js'
import type { Instant } from '../../calendar/instant.js'
import { isoInZone } from '../../calendar/zoned-text.js'
import { reportedFiles } from '../../intake/reported-files.js'
import type { Member } from '../../people/member.js'
import { awarenessDefinition, breachRoleLabels } from '../breach-labels.js'
import type { Field, Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

/** What the form proposes. */
export interface BreachNewChoices {
  readonly people: readonly Member[]
  /** Who leads unless somebody else is chosen. */
  readonly lead: string | undefined
  readonly now: Instant
  /** In which the times are meant: that of whoever fills it in. */
  readonly zone: string
  /** What has to come back with the form: what told of the breach, and where its files are. */
  readonly carried?: Readonly<Record<string, string>>
}

/** Asks only what is needed at once; all else is asked by the checklist later. */
export function breachNewForm(choices: BreachNewChoices, filling: Filling): Form {
  const { carried = {} } = choices
  const { request } = carried
  const count = reportedFiles(carried).length
  return {
    title: 'Open a breach',
    intro: [
      [
        text('Only what is needed at once; the checklist asks the rest later. Times are those of '),
        text(choices.zone),
        text('.'),
        ...(request === undefined ? [] : [text(` It will be linked to ${request}.`)]),
        ...(count === 0 ? [] : [text(` Files of the message that are kept with it: ${count}.`)]),
      ],
    ],
    submit: 'Open the breach',
    intent: { name: 'breach new', ...(Object.keys(carried).length === 0 ? {} : { args: carried }) },
    fields: fill([...whatAndWhen(choices), ...who(choices)], filling),
  }
}

function whatAndWhen({ now, zone }: BreachNewChoices): readonly Field[] {
  return [
    {
      kind: 'area',
      name: 'what',
      label: 'What happened',
      hint: 'A sentence or two, such as: a laptop with the payroll was stolen from a car.',
      required: true,
      maxLength: 3000,
    },
    {
      kind: 'date-time',
      name: 'noticedAt',
      label: 'First alert: when it was noticed',
      required: true,
      value: isoInZone(now, zone),
    },
    {
      kind: 'date-time',
      name: 'investigatingSince',
      label: 'When the investigation began',
      hint: 'Leave it empty if it has not begun.',
      required: false,
    },
    {
      kind: 'date-time',
      name: 'awareAt',
      label: 'When we became aware',
      hint: `${awarenessDefinition} Of a stolen laptop: once we knew that it is gone, and that personal data were on it. The 72 hours run from then; leave it empty while it is being investigated.`,
      required: false,
    },
  ]
}

function who({ people, lead }: BreachNewChoices): readonly Field[] {
  const members = people.map(({ id, name }) => ({ value: id, label: name }))
  return [
    {
      kind: 'choice',
      name: 'role',
      label: 'Our role for these data',
      hint: 'Of our own staff and customers we are the controller; of data that another company has us keep or handle, a processor. It can be corrected later.',
      required: true,
      options: options(breachRoles, breachRoleLabels),
      value: 'controller',
    },
    {
      kind: 'choice',
      name: 'lead',
      label: 'Lead',
      hint: 'Takes the decisions and is reminded first. Somebody else can be named later.',
      required: true,
      options: members,
      value: lead,
    },
    {
      kind: 'choice',
      name: 'members',
      label: 'Who else is in the room',
      hint: 'Of a private breach nobody else hears, not even the data protection officer.',
      required: false,
      several: true,
      options: members,
    },
    {
      kind: 'choice',
      name: 'privacy',
      label: 'Who may know of it',
      required: true,
      options: [
        { value: 'open', label: 'Staff of the desk may see that there is a breach' },
        { value: 'private', label: 'Private: only the people of the room' },
      ],
      value: 'open',
    },
  ]
}
