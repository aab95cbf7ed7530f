import { foldText } from './fold-text.js'
import { peopleWords } from './people-words.js'

const maxText = 20_000
const capitalised = /\p{Lu}[\p{L}'’-]{1,30}(?:[ \u00a0\n]\p{Lu}[\p{L}'’-]{1,30}){1,3}/gu

/** The person in a text to whom an address belongs, as far as it spells their last name. */
export function nameOfAddress(text: string, address: string): string | null {
  const local = foldText(address.split('@')[0] ?? '')
  for (const [name] of text.slice(0, maxText).matchAll(capitalised)) {
    const parts = name.split(/\s/)
    const last = foldText(parts.at(-1) ?? '')
    if (last.length < 3 || !local.includes(last)) continue
    return parts.filter((part) => !peopleWords.titles.has(foldText(part))).join(' ')
  }
  return null
}
