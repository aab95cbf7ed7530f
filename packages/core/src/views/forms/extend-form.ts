import { milestone } from '../../regimes/milestone.js'
import { extensionGrounds } from '../../requests/events.js'
import { groundLabels } from '../labels.js'
import type { Form, Text } from '../model.js'
import type { RequestView } from '../request-view.js'
import { day, text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

/** Extends the deadline by two months: GDPR art. 12(3). */
export function extendForm({ request, timetable, today }: RequestView, filling: Filling): Form {
  return {
    title: 'Extend the deadline',
    intro: [
      [
        text(
          `${request.reference}: three months from receipt in all, once, for complexity or many requests. A large effort alone is no reason (EDPB Guidelines 01/2022, 163).`,
        ),
      ],
      noticeText(timetable),
    ],
    submit: 'Extend',
    intent: { name: 'extend', ref: request.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'ground',
          label: 'Ground (GDPR art. 12(3))',
          required: true,
          options: options(extensionGrounds, groundLabels),
        },
        {
          kind: 'area',
          name: 'reason',
          label: 'Reason, as the requester was given it',
          required: true,
          maxLength: 2000,
        },
        {
          kind: 'date',
          name: 'notifiedOn',
          label: 'The requester was told on',
          required: true,
          value: today,
        },
      ],
      filling,
    ),
  }
}

function noticeText(timetable: RequestView['timetable']): Text {
  const latest = milestone(timetable, 'extension-notice')?.latest
  return latest?.unit === 'day'
    ? [text('The requester must be told, with the reasons, by '), day(latest.day), text('.')]
    : [text('The requester must be told, with the reasons, within the first month.')]
}
