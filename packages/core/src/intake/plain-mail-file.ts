import { headerBlockAt } from './header-block.js'
import { MailLines } from './mail-lines.js'

/** A header stands at the very top; below it is only text. */
const mostChars = 200_000

/**
 * The text of a file that calls itself a mail and is none: somebody copied a mail with the header
 * that their mail program shows (`Von: … Gesendet: …`) and saved it as one.
 * @returns `null` where it does not begin with such a header
 */
export function plainMailFile(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
    .slice(0, mostChars)
    .replace(/^\ufeff/, '')
    .trimStart()
  const lines = text.split(/\r?\n/, 40)
  return headerBlockAt(new MailLines(lines), 0) === null ? null : text
}

/** Windows saves a text in the old code page where nobody chooses. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
