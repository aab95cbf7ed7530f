import { type LetterKind, regimesOf } from '@privacy-desk/core/letters/catalogue.js'
import { exampleContext } from '@privacy-desk/core/letters/example-context.js'
import { exampleData } from '@privacy-desk/core/letters/example-data.js'
import type { Letter, RenderedLetter } from '@privacy-desk/core/letters/letter.js'
import type { LetterRegime } from '@privacy-desk/core/letters/letter-regime.js'
import type { LetterLibrary } from '@privacy-desk/core/letters/library.js'
import type { LetterOrder } from '@privacy-desk/core/letters/order.js'
import { renderLetter } from '@privacy-desk/core/letters/render-letter.js'

/** A kind under one of its laws; the name is the kind's, with the law where it is not the first. */
export interface ExampleOfKind {
  readonly name: string
  readonly kind: LetterKind
  readonly regime: LetterRegime
}

/** Every kind under every law under which it is written. */
export function everyExample({ kinds }: LetterLibrary): readonly ExampleOfKind[] {
  return [...kinds.values()].flatMap((kind) =>
    regimesOf(kind).map((regime, at) => ({
      name: at === 0 ? kind.name : `${kind.name}.${regime}`,
      kind,
      regime,
    })),
  )
}

/** What is ordered for an example; tests spoil it. */
export function exampleOrder(
  library: LetterLibrary,
  kind: LetterKind,
  regime: LetterRegime,
  language = 'en',
): LetterOrder {
  return {
    parts: [{ kind: kind.name, data: exampleData(library, kind, language, regime) }],
    language,
    context: exampleContext(regime, kind.frame === 'person', language),
  }
}

/** The letter of an example. */
export function exampleLetter(...order: Parameters<typeof exampleOrder>): Letter {
  return letterOf(renderLetter(order[0], exampleOrder(...order)))
}

/** The letter, or the end of the test. */
export function letterOf(written: RenderedLetter): Letter {
  if (!written.ok) throw new Error(written.problems.join('\n'))
  return written.letter
}
