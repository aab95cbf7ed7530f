/** Every part of a card, outermost first. */
export function cardParts(card: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(card)) return card.flatMap(cardParts)
  return isPart(card) ? [card, ...Object.values(card).flatMap(cardParts)] : []
}

const isPart = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

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
