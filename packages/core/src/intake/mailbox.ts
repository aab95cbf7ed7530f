import type { MailAddress } from './mail.js'
import { oneLine } from './one-line.js'

const address = /[^\s<>()[\]"“”„;:,|@]{1,64}@[^\s<>()[\]"“”„;:,|@]{1,255}/u
const wrapping = /^[\s"'“”„«»*_,;:|]+|[\s"'“”„«»*_,;:|(<[]+$/gu

/**
 * Reads `Name <address>`, `"Name" [mailto:address]`, a bare address or a bare name, as quoted
 * headers have them; of several mailboxes the first.
 * @returns null where there is neither name nor address
 */
export function readMailbox(written: string): MailAddress | null {
  const text = oneLine(written)
  const found = address.exec(text)
  if (!found) {
    const name = trimName(text)
    return name ? { name } : null
  }
  const name = trimName(text.slice(0, found.index).replace(/mailto:$/i, ''))
  const mailbox = { address: found[0].replace(/[.'>]+$/, '') }
  return name && !name.includes('@') ? { name, ...mailbox } : mailbox
}

function trimName(text: string): string {
  return text.replace(wrapping, '').replace(wrapping, '')
}
