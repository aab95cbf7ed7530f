import { languageName } from './language-name.js'

/** Languages to choose from, by their English names. */
export function languageChoices(
  languages: readonly string[],
): readonly { readonly value: string; readonly label: string }[] {
  return languages
    .map((value) => ({ value, label: languageName(value) }))
    .sort((one, other) => (one.label < other.label ? -1 : 1))
}
