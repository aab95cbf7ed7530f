import type { Block } from './text/blocks.js'
import type { LetterElement } from './text/elements.js'

/** A letter as it will leave. */
export interface Letter {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** What text and HTML are made of, for other formats. */
  readonly blocks: readonly Block[]
  /** Every marked block and what it says, so that an edit that takes one out can be told. */
  readonly elements: readonly LetterElement[]
  readonly language: string
  /** Set where the wanted language does not have the letter and English was taken. */
  readonly fallback: boolean
  readonly kinds: readonly string[]
  /** The templates it was made of, the frame first. */
  readonly templates: readonly {
    readonly path: string
    readonly version: number
    readonly hash: string
  }[]
}

/** A letter, or a sentence for each reason why there is none. */
export type RenderedLetter =
  | { readonly ok: true; readonly letter: Letter }
  | { readonly ok: false; readonly problems: readonly string[] }
