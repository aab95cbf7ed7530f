import iconv from 'iconv-lite'
import type { Email } from 'postal-mime'

/**
 * Some programs say UTF-8 and send ISO-8859-1. Where most of a mail's accented letters could not
 * be decoded, gives its source with the charset that such programs mean.
 * @returns null where the mail decoded well
 */
export function repairedCharset(bytes: Uint8Array, email: Email): Uint8Array | null {
  const text = `${email.text ?? ''}${email.html ?? ''}`
  const broken = count(text, /\ufffd/g)
  if (broken === 0 || broken < count(text, /[^\p{ASCII}\ufffd]/gu)) return null
  const source = Buffer.from(bytes).toString('latin1')
  const repaired = source.replace(/charset\s?=\s?"?utf-?8"?/gi, 'charset=windows-1252')
  return repaired === source ? null : Buffer.from(repaired, 'latin1')
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
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!utf7.test(head.toString('latin1', 0, 100_000))) return email
  const decode = (text: string) => iconv.decode(Buffer.from(text, 'latin1'), 'utf-7')
  const parts = { ...(email.text ? { text: decode(email.text) } : {}) }
  return { ...email, ...parts, ...(email.html ? { html: decode(email.html) } : {}) }
}
