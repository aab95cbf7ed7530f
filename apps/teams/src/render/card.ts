import type { Card, Fact, Item, Text, Tone } from '@privacy-desk/core/views/model.js'
import { phrases } from '../phrases.js'
import { renderActions, type Surface } from './actions.js'
import type { AdaptiveCard, CardAction, Colour, Element } from './adaptive-card.js'
import { Clipper } from './clipper.js'
import { oneLine } from './escape.js'
import { fit } from './fit.js'
import { heading } from './heading.js'
import { limits } from './limits.js'
import { Mentions } from './mentions.js'
import { root } from './root.js'
import { textElements } from './text-elements.js'

const colours: Record<Tone, Colour> = {
  neutral: 'Default',
  good: 'Good',
  attention: 'Warning',
  urgent: 'Attention',
}

/**
 * Draws a card for Teams. Total: whatever the card holds, the result is valid, under the size
 * limit, and says so where something did not fit.
 */
export function renderCard(card: Card, surface: Surface = 'message'): AdaptiveCard {
  return fit((budget) => draw(card, surface, new Clipper(budget)))
}

function draw(card: Card, surface: Surface, clip: Clipper): AdaptiveCard {
  const mentions = new Mentions()
  const actions = renderActions(card.actions, surface, clip)
  const body: Element[] = [
    ...status(card, clip, mentions),
    heading(card.title, clip),
    ...clip.list(card.facts).flatMap((fact) => factElements(fact, clip, mentions)),
    ...clip.list(card.paragraphs).flatMap((text) => textElements(text, clip, mentions)),
    ...clip.list(card.items).flatMap((item) => itemElements(item, surface, clip, mentions)),
    ...overflowing(actions),
    ...textElements(card.footer ?? [], clip, mentions, { quiet: true, separator: true }),
  ]
  const more = clip.used ? textElements([{ kind: 'text', text: rest(card) }], clip, mentions) : []
  return root(card.title, [...body, ...more], actions.slice(0, limits.actions), mentions)
}

const status = ({ status }: Card, clip: Clipper, mentions: Mentions) =>
  status === undefined
    ? []
    : textElements(words(clip.safe(status.text, oneLine, limits.status)), clip, mentions, {
        bold: true,
        colour: colours[status.tone],
      })

/** One line a fact reads well aloud and on a phone, where two columns would be cut off. */
function factElements(fact: Fact, clip: Clipper, mentions: Mentions): readonly Element[] {
  const label = { kind: 'bold', text: `${clip.safe(fact.label, oneLine, limits.label)}: ` } as const
  return textElements([label, ...fact.value], clip, mentions, { close: true })
}

function itemElements(
  item: Item,
  surface: Surface,
  clip: Clipper,
  mentions: Mentions,
): readonly Element[] {
  const actions = item.action === undefined ? [] : renderActions([item.action], surface, clip)
  const lines = [
    ...textElements(item.text, clip, mentions),
    ...textElements(item.note ?? [], clip, mentions, { quiet: true, close: true }),
    ...(actions.length === 0 ? [] : [{ type: 'ActionSet', actions } as const]),
  ]
  return lines.length === 0 ? [] : [{ type: 'Container', separator: true, items: lines }]
}

/** Buttons beyond the row that Teams shows stay visible in rows of their own. */
function overflowing(actions: readonly CardAction[]): readonly Element[] {
  const rows = Math.max(0, Math.ceil(actions.length / limits.actions) - 1)
  return Array.from({ length: rows }, (_, row) => ({
    type: 'ActionSet',
    actions: actions.slice((row + 1) * limits.actions, (row + 2) * limits.actions),
  }))
}

/** A card's own buttons tell which request it is about; those of its items are about others. */
function rest({ actions }: Card): string {
  const reference = actions.find(({ intent }) => intent.ref !== undefined)?.intent.ref
  return reference === undefined ? phrases.more : phrases.moreIn(reference)
}

const words = (text: string): Text => [{ kind: 'text', text }]
