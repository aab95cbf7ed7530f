import { foldText } from './fold-text.js'

const maxText = 20_000
const capitalised = /\p{Lu}[\p{L}'’-]{1,30}(?:[ \u00a0\n]\p{Lu}[\p{L}'’-]{1,30}){1,3}/gu

/** The person in a text to whom an address belongs, as far as it spells their last name. */
export function nameOfAddress(text: string, address: string): string | null {
  const local = foldText(address.split('@')[0] ?? '')
  for (const [name] of text.slice(0, maxText).matchAll(capitalised)) {
    const last = foldText(name.split(/\s/).at(-1) ?? '')
    if (last.length > 2 && local.includes(last)) return name.replace(/\s+/g, ' ')
  }
  return null
}
