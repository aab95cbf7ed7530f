import { domainToASCII } from 'node:url'

/**
 * The one spelling of an e-mail address under which it is looked up: trimmed, NFC, lower case,
 * the domain as in the DNS (IDNA, UTS #46). Dots and `+tags` stay: they can tell people apart.
 * @returns `null` when the text is no address
 */
export function normalAddress(text: string): string | null {
  const folded = text.normalize('NFC').toLowerCase().normalize('NFC').trim()
  const at = folded.lastIndexOf('@')
  const local = folded.slice(0, at).trim()
  const domain = folded.slice(at + 1).trim()
  if (at < 1 || local === '' || domain === '') return null
  return `${local}@${asciiDomain(domain)}`
}

/** Node answers with nothing where a domain cannot be one; it is then compared as written. */
function asciiDomain(domain: string): string {
  return (domainToASCII(domain) || domain).replace(/\.$/, '')
}
