import type { LetterKind } from './catalogue.js'
import type { LetterRegime } from './letter-regime.js'
import type { LetterLibrary } from './library.js'
import type { Phrases } from './schema/phrase-file.js'
import type { LetterTemplate } from './template.js'

/** The texts of one letter, all in one language. */
export interface LetterTexts {
  readonly language: string
  readonly fallback: boolean
  readonly phrases: Phrases
  readonly frame: LetterTemplate
  readonly sections: readonly LetterTemplate[]
}

/** The language that is taken where the wanted one does not have a letter. */
export const fallbackLanguage = 'en'

/** The texts in the wanted language, else in English; never a mixture. Undefined: in neither. */
export function chooseTexts(
  library: LetterLibrary,
  kinds: readonly LetterKind[],
  language: string,
  regime: LetterRegime,
): LetterTexts | undefined {
  for (const one of [language, fallbackLanguage]) {
    const phrases = library.phrases.get(one)
    const frame = library.find(frameOf(kinds), one, regime)
    const sections = kinds.map(({ name }) => library.find(name, one, regime))
    const found = sections.filter((section) => section !== undefined)
    if (phrases === undefined || frame === undefined || found.length < kinds.length) continue
    return { language: one, fallback: one !== language, phrases, frame, sections: found }
  }
  return undefined
}

/** The name of the frame around these kinds. */
function frameOf(kinds: readonly LetterKind[]): string {
  return kinds.some(({ frame }) => frame === 'organisation') ? 'frame-organisation' : 'frame-person'
}

/** Whether a template is a frame, which every letter is put into, and no letter itself. */
export function isFrame(name: string): boolean {
  return name === 'frame-person' || name === 'frame-organisation'
}
