import type { WordForm } from './word-form.js'

let readers = 0

/**
 * Makes a pure function of a word remember its answers with the word's form, as `remembered` does
 * by its text: without a look at its letters. The answers in the last two languages are kept, since
 * a mail's words are asked for in its own and in English; all of them would fill a reading process.
 * What it gives is shared by all who ask, so it must not be changed.
 */
export function knownOfForm<T>(
  answer: (word: string, language: string) => T,
): (form: WordForm, language: string) => T {
  const reader = readers
  readers += 1
  return (form, language) => {
    const before = form.known[reader]
    for (let known = before; known !== undefined; known = known.before) {
      // What stands at its own number this reader has put there.
      if (known.language === language) return known.answer as T
    }
    const fresh = answer(form.text, language)
    form.known[reader] = {
      language,
      answer: fresh,
      before: before && { ...before, before: undefined },
    }
    return fresh
  }
}
