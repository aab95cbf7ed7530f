import { isClockStopped } from '../breaches/clocks/clock-stopped.js'
import { dueInstant } from '../breaches/clocks/due-instant.js'
import { breachActions } from './breach-actions.js'
import { breachStatus } from './breach-card.js'
import { breachFacts } from './breach-facts.js'
import { breachItems } from './breach-items.js'
import type { BreachView } from './breach-view.js'
import type { Card, Fact, Item, Text } from './model.js'
import { mention, moment, text } from './spans.js'
import { hoursLeft } from './time-left.js'

/**
 * The one card of a breach's room, pinned and redrawn in place: countdown, decisions, progress and
 * the next step. It holds nothing that people wrote, since guests of the room may read it.
 */
export function breachRoomCard(view: BreachView): Card {
  return {
    title: title(view),
    status: breachStatus(view),
    facts: [...breachFacts(view, 'in-room'), ...peopleFact(view)],
    paragraphs: [],
    items: [storyItem(view), ...breachItems(view)],
    actions: breachActions(view),
    footer: [
      text('As it stood on '),
      moment(view.now, view.zone),
      text(
        '. This card is redrawn as things change; what was written is shown to each on a click.',
      ),
    ],
  }
}

function title(view: BreachView): string {
  const { breach, clocks, now, zone } = view
  const running = clocks.find((clock) => !isClockStopped(clock, breach))
  const left = running && hoursLeft(dueInstant(running.target, zone), now)
  return `Breach ${breach.reference}${left === undefined ? '' : `: ${left}`}`
}

function peopleFact({ inRoom, breach: { room } }: BreachView): readonly Fact[] {
  const here = inRoom.filter(({ id }) => room?.absent[id] === undefined)
  const value: Text = here.flatMap((member, at) => [
    ...(at === 0 ? [] : [text(', ')]),
    mention(member),
  ])
  return value.length === 0 ? [] : [{ label: 'In the room', value }]
}

function storyItem({ breach: { reference: ref } }: BreachView): Item {
  return {
    text: [text('What happened, and the reasons for each decision')],
    action: { label: 'Show', style: 'plain', intent: { name: 'breach show', ref } },
  }
}
