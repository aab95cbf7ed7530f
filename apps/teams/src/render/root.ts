import { phrases } from '../phrases.js'
import type { AdaptiveCard, CardAction, Element } from './adaptive-card.js'
import { oneLine } from './escape.js'
import { limits } from './limits.js'
import type { Mentions } from './mentions.js'

/** Puts a card together; 1.5 is the newest version that Teams takes from bots. */
export function root(
  title: string,
  body: readonly Element[],
  actions: readonly CardAction[],
  mentions: Mentions,
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: phrases.olderClient(oneLine(title.slice(0, limits.title))),
    body,
    ...(actions.length === 0 ? {} : { actions }),
    msteams: {
      width: 'Full',
      ...(mentions.entities.length === 0 ? {} : { entities: mentions.entities }),
    },
  }
}
