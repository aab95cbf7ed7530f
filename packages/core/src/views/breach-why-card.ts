import type { BreachClock } from '../breaches/clocks/breach-clock.js'
import { clockFacts } from './breach-clock-facts.js'
import { dutyLabels } from './breach-labels.js'
import type { BreachView } from './breach-view.js'
import type { Card, Text } from './model.js'
import { bold, moment, text } from './spans.js'
import { stepText } from './step-text.js'

/** How the dates of a breach were computed: clock by clock, step by step, with the sources. */
export function breachWhyCard(view: BreachView): Card {
  const { breach, clocks, zone } = view
  const { reference, awareAt } = breach
  return {
    title: `Why this date? ${reference}`,
    facts: [
      ...(awareAt === undefined ? [] : [{ label: 'Aware', value: [moment(awareAt, zone)] }]),
      ...clockFacts(view),
    ],
    paragraphs: clocks.length === 0 ? [nothing(view)] : clocks.flatMap(clockText),
    items: [],
    actions: [
      { label: 'Show the breach', style: 'plain', intent: { name: 'breach show', ref: reference } },
    ],
    footer: [
      text(
        'Work to the target: the exact end of the hours. The outer limit can be defended; do not plan on it. Not legal advice.',
      ),
    ],
  }
}

function clockText({ of, duty, steps }: BreachClock): readonly Text[] {
  const heading: Text = [bold(`${of}: ${dutyLabels[duty]}`)]
  return [heading, ...steps.map((step, at) => stepText(`${at + 1}. `, step))]
}

function nothing({ breach }: BreachView): Text {
  return [
    text(
      breach.awareAt === undefined
        ? 'No date yet: the hours run from awareness, and nobody has recorded it.'
        : 'No clock with a number of hours runs for this breach: whoever must be told is told without undue delay.',
    ),
  ]
}
