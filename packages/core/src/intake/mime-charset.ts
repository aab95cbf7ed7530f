import iconv from 'iconv-lite'
import type { Email } from 'postal-mime'

/** Words that Cyrillic in windows-1251 becomes: as Latin-1 (`äàííè`), or as nothing at all. */
const mistakenCyrillic = /(?<![\p{L}\ufffd])[À-ÿ\ufffd]{3,}(?![\p{L}\ufffd])/gu
const mayBeMistaken = /[À-ÿ\ufffd]{3}/
const fewestWords = 3
const named = /charset\s?=\s?"?(?:utf-?8|iso-8859-1|us-ascii|windows-1252)"?/gi
const unnamed = /^(content-type:\s{0,9}text\/(?:plain|html))(?![^\n]*(?:\n[ \t][^\n]*)*charset)/gim

/**
 * Some programs say UTF-8 or nothing and send ISO-8859-1, or say ISO-8859-1 and send Cyrillic.
 * Where most of a mail's letters could not be decoded, or are what Cyrillic becomes, gives its
 * source with the charset that such programs mean.
 * @returns null where the mail decoded well
 */
export function repairedCharset(bytes: Uint8Array, email: Email): Uint8Array | null {
  const text = `${email.text ?? ''}${email.html ?? ''}`
  const broken = count(text, /\ufffd/g)
  const isLatin = broken > 0 && broken >= count(text, /[^\p{ASCII}\ufffd]/gu)
  const mayBeCyrillic = mayBeMistaken.test(text) && count(text, mistakenCyrillic) >= fewestWords
  if (!isLatin && !mayBeCyrillic) return null
  const source = Buffer.from(bytes).toString('latin1')
  const isCyrillic = mayBeCyrillic && mostlyLetters(`${source}${text}`)
  if (!isLatin && !isCyrillic) return null
  const meant = `charset=${isCyrillic ? 'windows-1251' : 'windows-1252'}`
  const repaired = source.replace(named, meant).replace(unnamed, `$1; ${meant}`)
  return repaired === source ? null : Buffer.from(repaired, 'latin1')
}

/** In windows-1251 the letters are the upper quarter of the bytes; noise has as many of the third. */
function mostlyLetters(text: string): boolean {
  return count(text, /[\xc0-\xff]/g) > 4 * count(text, /[\x80-\xbf]/g)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const utf7 = /^content-type:[^\n]{0,200}charset\s?=\s?"?(?:unicode-1-1-)?utf-7/im

/**
 * UTF-7 is no charset of browsers any more and left alone by the MIME reader. Where a mail's
 * text is in it, gives the mail with the text decoded.
 */
export function withUtf7(bytes: Uint8Array, email: Email): Email {
  if (!`${email.text ?? ''}${email.html ?? ''}`.includes('+')) return email
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!utf7.test(head.toString('latin1', 0, 100_000))) return email
  const decode = (text: string) => iconv.decode(Buffer.from(text, 'latin1'), 'utf-7')
  const parts = { ...(email.text ? { text: decode(email.text) } : {}) }
  return { ...email, ...parts, ...(email.html ? { html: decode(email.html) } : {}) }
}
