import { isClockStopped } from '../breaches/clocks/clock-stopped.js'
import { dueInstant } from '../breaches/clocks/due-instant.js'
import { breachActions } from './breach-actions.js'
import { breachFacts } from './breach-facts.js'
import { breachItems } from './breach-items.js'
import type { BreachView } from './breach-view.js'
import type { Card, Text, Tone } from './model.js'
import { bold, moment, text } from './spans.js'

/** One breach for one member: its clocks, decisions, progress, and the next step as a button. */
export function breachCard(view: BreachView, heading = 'Breach'): Card {
  return {
    title: `${heading} ${view.breach.reference}`,
    status: breachStatus(view),
    facts: breachFacts(view),
    paragraphs: [...descriptionText(view), ...reasonsText(view)],
    items: breachItems(view),
    actions: breachActions(view),
    footer: [text('As it stood on '), moment(view.now, view.zone), text('. '), text(footer(view))],
  }
}

/** A word on how it stands; urgent once a running clock has passed its target. */
export function breachStatus(view: BreachView): { readonly text: string; readonly tone: Tone } {
  const { breach, clocks, now, zone } = view
  if (breach.status === 'closed') return { text: 'Closed', tone: 'good' }
  if (breach.awareAt === undefined) return { text: 'Awareness open', tone: 'attention' }
  const running = clocks.filter((clock) => !isClockStopped(clock, breach))
  const isOver = running.some(({ target }) => dueInstant(target, zone) <= now)
  if (isOver) return { text: 'Time is up', tone: 'urgent' }
  return running.length > 0
    ? { text: 'The clock is running', tone: 'attention' }
    : { text: 'Open', tone: 'neutral' }
}

function descriptionText({ breach, texts }: BreachView): readonly Text[] {
  const description = texts.get(breach.description)
  return description === undefined ? [] : [[bold('What happened: '), text(description)]]
}

function reasonsText({ breach, texts }: BreachView): readonly Text[] {
  const lines = [
    ['Why this conclusion: ', breach.risk?.reasons],
    ['Why this decision on the authority: ', breach.authority?.reasons],
    ['Why this decision on the people affected: ', breach.individuals?.reasons],
    ['Learned: ', breach.lessons],
    ['Closed although something was open, because: ', breach.despite],
  ] as const
  return lines.flatMap(([label, item]) => {
    const reason = item === undefined ? undefined : texts.get(item)
    return reason === undefined ? [] : [[bold(label), text(reason)]]
  })
}

function footer({ permissions }: BreachView): string {
  return permissions.has('see-details')
    ? 'For the people of the room only: do not pass it on.'
    : 'What happened is shown to the people of its room.'
}
