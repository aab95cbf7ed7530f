/**
 * What Teams takes and people still read. Microsoft documents 100 KB for a bot's message, older
 * pages 28 KB; a card stays under 25 KB so that every known limit holds.
 */
export const limits = {
  /** Bytes of a card as JSON in UTF-8. */
  card: 25_000,
  title: 200,
  status: 60,
  label: 80,
  /** A choice wraps; the reasons of a law are sentences. */
  choice: 200,
  button: 60,
  summary: 200,
  mention: 60,
  /** Teams shows six buttons in a row; the rest would hide behind "…". */
  actions: 6,
  /** A button's packed meaning; longer ones cannot have been packed by us. */
  packed: 4_000,
} as const

/** How much of everything is drawn. Tried from generous to mean until the card fits. */
export interface Budget {
  /** Characters of one text or label. */
  readonly text: number
  /** Lines of one text, and spans of one line. */
  readonly lines: number
  /** Facts, paragraphs, items, options, fields. */
  readonly list: number
  /** Characters of a value in a form. */
  readonly value: number
}

export const budgets: readonly [Budget, ...Budget[]] = [
  { text: 6_000, lines: 60, list: 100, value: 20_000 },
  { text: 2_500, lines: 40, list: 100, value: 12_000 },
  { text: 900, lines: 20, list: 100, value: 8_000 },
  { text: 300, lines: 8, list: 60, value: 4_000 },
  { text: 120, lines: 4, list: 60, value: 1_000 },
  { text: 80, lines: 2, list: 20, value: 300 },
  { text: 40, lines: 1, list: 8, value: 80 },
  { text: 40, lines: 1, list: 4, value: 40 },
]
