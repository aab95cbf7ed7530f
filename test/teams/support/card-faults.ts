import { checkCard } from '@privacy-desk/stand-ins/teams/cards/check-card.js'
import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards'

/** What Microsoft's own parser and the stand-in's rules find wrong with a card; `[]` if nothing. */
export function cardFaults(card: unknown): readonly string[] {
  const context = new SerializationContext(Versions.v1_5)
  new AdaptiveCard().parse(JSON.parse(JSON.stringify(card)), context)
  const parsed = Array.from(
    { length: context.eventCount },
    (_, at) => context.getEventAt(at).message,
  )
  return [...parsed, ...checkCard(JSON.parse(JSON.stringify(card)))]
}
