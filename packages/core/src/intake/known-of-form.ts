import type { WordForm } from './word-form.js'

interface Known<T> {
  readonly form: WordForm
  readonly language: string
  readonly answer: T
}

/**
 * Makes a pure function of a word remember its answers by the word's form, as `remembered` does by
 * its text: without a look at its letters. Of each word the answer for the last language is kept.
 * What it gives is shared by all who ask, so it must not be changed.
 */
export function knownOfForm<T>(
  answer: (word: string, language: string) => T,
): (form: WordForm, language: string) => T {
  const places: Known<T>[] = []
  return (form, language) => {
    const known = places[form.number]
    if (known !== undefined && known.form === form && known.language === language) {
      return known.answer
    }
    const fresh = answer(form.text, language)
    if (form.number >= 0) places[form.number] = { form, language, answer: fresh }
    return fresh
  }
}
