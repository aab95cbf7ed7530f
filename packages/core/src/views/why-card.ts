import { milestone } from '../regimes/milestone.js'
import type { Due, Milestone, Timetable } from '../regimes/timetable.js'
import { milestoneLabels } from './labels.js'
import type { Card, Fact, Span, Text } from './model.js'
import type { RequestView } from './request-view.js'
import { day, text } from './spans.js'
import { stepText } from './step-text.js'

/**
 * How the dates of a request were computed, rule by rule, with the law's own numbering: the
 * answer's date from receipt on, then what leads to the other dates beside it.
 */
export function whyCard({ request, timetable }: RequestView, zone: string): Card {
  return {
    title: `Why this date? ${request.reference}`,
    facts: [
      { label: 'Received', value: [day(request.receivedOn)] },
      { label: 'Law', value: [text(timetable.law)] },
      ...timetable.milestones.map((entry) => milestoneFact(entry, zone)),
    ],
    paragraphs: reasons(timetable),
    items: [],
    actions: [
      {
        label: 'Show the request',
        style: 'plain',
        intent: { name: 'show', ref: request.reference },
      },
    ],
    footer: [
      text(
        'The safe date takes the strictest reading of the law; the latest date can be defended. Not legal advice.',
      ),
    ],
  }
}

function milestoneFact({ name, safe, latest }: Milestone, zone: string): Fact {
  const value: Span[] = [dueSpan(safe, zone)]
  if (JSON.stringify(safe) !== JSON.stringify(latest)) {
    value.push(text('; at the latest '), dueSpan(latest, zone))
  }
  return { label: milestoneLabels[name], value }
}

function dueSpan(due: Due, zone: string): Span {
  return due.unit === 'day' ? day(due.day) : { kind: 'instant', instant: due.instant, zone }
}

function reasons(timetable: Timetable): readonly Text[] {
  const { milestones, remarks = [], law } = timetable
  const first = milestone(timetable, 'respond') ?? milestones[0]
  const main = first?.steps.map((step, at) => stepText(`${at + 1}. `, step)) ?? [
    [text(`${law} names no date for this request.`)],
  ]
  const others = milestones.filter((one) => one !== first).flatMap((one) => beside(one, first))
  return [...main, ...others, ...remarks.map((remark) => stepText('Note: ', remark))]
}

const results = ['RESULT', 'SAFE', 'LATEST']

/** What another date has of its own: its result stands among the facts already. */
function beside({ name, steps }: Milestone, first: Milestone | undefined): readonly Text[] {
  const said = first?.steps.map((step) => step.text) ?? []
  return steps
    .filter(({ rule, text: sentence }) => !results.includes(rule) && !said.includes(sentence))
    .map((step) => stepText(`For “${milestoneLabels[name]}”: `, step))
}
