import { eld } from 'eld/small'

const detector = eld.newInstance()
detector.enableTextCleanup(true)

/** Below this many letters a detector guesses. */
const enoughLetters = /(?:\p{L}\P{L}*){12}/u

/**
 * The language of a text as ISO 639-1, offline.
 * @param otherwise where the text is too short to tell
 */
export function detectLanguage(text: string, otherwise: string): string {
  const start = text.slice(0, 2_000)
  if (!enoughLetters.test(start)) return otherwise
  return detector.detect(start).language || otherwise
}
