import { milestone } from '../regimes/milestone.js'
import type { Due, Milestone } from '../regimes/timetable.js'
import { milestoneLabels } from './labels.js'
import type { Card, Fact, Span, Text } from './model.js'
import type { RequestView } from './request-view.js'
import { bold, day, text } from './spans.js'

/** How the dates of a request were computed, rule by rule, with the law's own numbering. */
export function whyCard({ request, timetable }: RequestView, zone: string): Card {
  const respond = milestone(timetable, 'respond')
  return {
    title: `Why this date? ${request.reference}`,
    facts: [
      { label: 'Law', value: [text(timetable.law)] },
      ...timetable.milestones.map((entry) => milestoneFact(entry, zone)),
    ],
    paragraphs: respond === undefined ? [] : respond.steps.map(stepText),
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

function stepText(
  { text: sentence, citation, verified }: Milestone['steps'][number],
  at: number,
): Text {
  const source = verified ? citation : `${citation}; from knowledge, not checked against its source`
  return [bold(`${at + 1}. `), text(`${sentence} (${source})`)]
}
