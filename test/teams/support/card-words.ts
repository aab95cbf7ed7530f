import { z } from 'zod'

const part = z.looseObject({})

/** Every part of a card, outermost first. */
export function cardParts(card: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(card)) return card.flatMap(cardParts)
  const read = part.safeParse(card)
  return read.success ? [read.data, ...Object.values(read.data).flatMap(cardParts)] : []
}

/** The words a reader sees, one line a text, with our markdown taken out. */
export function cardWords(card: unknown): string {
  return cardParts(card)
    .flatMap(({ type, text, inlines, title, label }) => {
      if (type === 'TextBlock')
        return [
          String(text)
            .replace(/\*\*(.*?)\*\*/g, '$1')
            .replace(/\\(.)/g, '$1'),
        ]
      if (type === 'RichTextBlock') {
        return [
          cardParts(inlines)
            .map((run) => run.text ?? '')
            .join(''),
        ]
      }
      return [title, label].filter((word) => typeof word === 'string')
    })
    .join('\n')
}

/** The buttons, by title. */
export const cardButtons = (card: unknown): readonly Record<string, unknown>[] =>
  cardParts(card).filter(
    ({ type }) => String(type).startsWith('Action.') && type !== 'Action.OpenUrl',
  )
