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
import type { Form } from '../model.js'
import { exampleOwnerId, exampleView, ownersPermissions } from './example-request.js'

const owned = { status: 'in-progress', owner: exampleOwnerId } as const
const view = exampleView(owned, ownersPermissions, { today: toCivilDate('2026-03-20') })

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
  correct: correctForm(view, unfilled),
  extend: extendForm(view, unfilled),
  'extend-rejected': extendForm(view, {
    values: { ground: 'complexity', reason: 'Data in four archives', notifiedOn: '2026-05-01' },
    errors: { notifiedOn: '1 May 2026 lies in the future. Enter the day on which it happened.' },
  }),
  answer: answerForm(view, unfilled),
  close: closeForm(view, unfilled),
  assign: assignForm(view, candidates, unfilled),
  pause: pauseForm(view, unfilled),
  resume: resumeForm(view, unfilled),
  'resume-rejected': resumeForm(view, {
    values: { on: '2026-03-09' },
    errors: {
      on: 'The requester was asked on 10 March 2026, so the reply cannot have come before. Enter that day or a later one.',
    },
  }),
}
