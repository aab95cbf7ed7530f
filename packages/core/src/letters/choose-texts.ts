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

/**
 * The texts in the wanted language, else in English; never a mixture. Undefined: in neither.
 * @param publicly whether a notice is published instead of sent to somebody
 */
export function chooseTexts(
  library: LetterLibrary,
  kinds: readonly LetterKind[],
  language: string,
  regime: LetterRegime,
  publicly = false,
): LetterTexts | undefined {
  for (const one of [language, fallbackLanguage]) {
    const phrases = library.phrases.get(one)
    const frame = library.find(frameOf(kinds, publicly), one, regime)
    const sections = kinds.map(({ name }) => library.find(name, one, regime))
    const found = sections.filter((section) => section !== undefined)
    if (phrases === undefined || frame === undefined || found.length < kinds.length) continue
    return { language: one, fallback: one !== language, phrases, frame, sections: found }
  }
  return undefined
}

/** The name of the frame around these kinds. */
function frameOf(kinds: readonly LetterKind[], publicly: boolean): string {
  if (kinds.some(({ frame }) => frame === 'organisation')) return 'frame-organisation'
  return isPublic(kinds, publicly) ? 'frame-public' : 'frame-person'
}

/** Whether a letter has no addressee: a statement, or a notice that is published. */
export function isPublic(kinds: readonly LetterKind[], publicly: boolean): boolean {
  return kinds.some(({ frame }) => frame === 'public' || (publicly && frame === 'notice'))
}

/** Whether a template is a frame, which every letter is put into, and no letter itself. */
export function isFrame(name: string): boolean {
  return name.startsWith('frame-')
}
