import { toCivilDate } from '../../calendar/civil-date.js'
import type { Member, MemberId } from '../../people/member.js'
import { answerForm } from '../forms/answer-form.js'
import { assignForm } from '../forms/assign-form.js'
import { closeForm } from '../forms/close-form.js'
import { correctForm } from '../forms/correct-form.js'
import { extendForm } from '../forms/extend-form.js'
import { unfilled } from '../forms/filling.js'
import { newForm } from '../forms/new-form.js'
import { pauseForm } from '../forms/pause-form.js'
import { resumeForm } from '../forms/resume-form.js'
import { splitForm } from '../forms/split-form.js'
import type { Form } from '../model.js'
import {
  exampleDetails,
  exampleOwnerId,
  exampleView,
  ownersPermissions,
} from './example-request.js'

const owned = { status: 'in-progress', owner: exampleOwnerId } as const
const view = exampleView(owned, ownersPermissions, { today: toCivilDate('2026-03-20') })

const laws = [
  { id: 'gdpr', law: 'GDPR' },
  { id: 'us-ca-ccpa', law: 'CCPA' },
  { id: 'uk-gdpr', law: 'UK GDPR' },
]

const nobodyFound = exampleView(owned, ownersPermissions, {
  details: { ...exampleDetails, candidates: [], requesterName: '', requesterAddress: '' },
})

const severalPeople = exampleView({}, ownersPermissions, {
  details: {
    ...exampleDetails,
    candidates: [
      ...exampleDetails.candidates,
      { name: 'Conrad Customer', address: 'conrad@example.org', because: 'named-in-text' },
    ],
  },
})

const candidates: readonly Member[] = ['olga', 'omar'].map((id) => ({
  id: id as MemberId,
  name: id === 'olga' ? 'Olga Owner' : 'Omar Owner',
  roles: ['owner'],
  ids: { slack: `U0${id.toUpperCase()}` },
  zone: 'Europe/Berlin',
  prefers: 'slack',
  absences: [],
}))

/** Every form, empty and rejected. */
export const formExamples: Readonly<Record<string, Form>> = {
  new: newForm(unfilled),
  'new-rejected': newForm({ values: { text: '' }, errors: { text: 'Paste the message here.' } }),
  correct: correctForm(view, laws, unfilled),
  'correct-nobody-found': correctForm(nobodyFound, laws, unfilled),
  'correct-meanwhile': correctForm(
    view,
    laws,
    { values: { types: 'access', receivedOn: '2026-03-02', regime: 'us-ca-ccpa' }, errors: {} },
    'changed-meanwhile',
  ),
  'correct-rejected': correctForm(view, laws, {
    values: { receivedOn: '2026-13-01', requesterAddress: 'carla' },
    errors: {
      receivedOn: 'Enter a day as YYYY-MM-DD, such as 2026-04-07.',
      requesterAddress: 'This is no e-mail address.',
    },
  }),
  split: splitForm(severalPeople, unfilled),
  'split-rejected': splitForm(severalPeople, {
    values: { people: 'Carla <carla' },
    errors: { people: 'Line 1 is no person. Write: Name <name@example.org>' },
  }),
  extend: extendForm(view, unfilled),
  'extend-rejected': extendForm(view, {
    values: { ground: 'complexity', reason: 'Data in four archives', notifiedOn: '2026-05-01' },
    errors: { notifiedOn: '1 May 2026 lies in the future. Enter the day on which it happened.' },
  }),
  answer: answerForm(view, unfilled),
  close: closeForm(view, unfilled),
  assign: assignForm(view, candidates, unfilled),
  'assign-unclear': assignForm(view, candidates, {
    values: {},
    errors: { owner: '“owner” may be Olga Owner or Omar Owner. Choose one.' },
  }),
  pause: pauseForm(view, unfilled),
  resume: resumeForm(view, unfilled),
  'resume-rejected': resumeForm(view, {
    values: { on: '2026-03-09' },
    errors: {
      on: 'The requester was asked on 10 March 2026, so the reply cannot have come before. Enter that day or a later one.',
    },
  }),
}
