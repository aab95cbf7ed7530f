import type { Block } from '../../letters/text/blocks.js'

/** A table with its header; cells are plain text. */
export interface PaperTable {
  readonly kind: 'table'
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Parts of the width by column; left out, all are alike. */
  readonly widths?: readonly number[]
}

export type PaperBlock = Block | PaperTable

/** A document as every format renders it. Holds plain text only. */
export interface Paper {
  /** Such as `BR-2026-0001`; all that a file name says beside the kind of paper. */
  readonly reference: string
  readonly title: string
  /** ISO 639-1 */
  readonly language: string
  readonly blocks: readonly PaperBlock[]
}
