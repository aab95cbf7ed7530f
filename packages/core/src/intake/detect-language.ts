import { loadLanguageDetector } from './language-detector.js'

const detector = await loadLanguageDetector()
detector.enableTextCleanup(true)

/** Characters; the detector looks at 350 bytes, without addresses and numbers. */
const enough = 600
/** Below this many letters a detector guesses; Chinese, Japanese and Korean ones say more each. */
const enoughLetters =
  /(?:\p{L}\P{L}*){12}|(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]\P{L}*){5}/u

/**
 * The language of a text as ISO 639-1, offline.
 * @param otherwise where the text is too short to tell
 */
export function detectLanguage(text: string, otherwise: string): string {
  const start = text.slice(0, enough)
  if (!enoughLetters.test(start)) return otherwise
  return detector.detect(start).language || otherwise
}
