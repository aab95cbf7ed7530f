import type { Email } from 'postal-mime'
import { htmlText } from './html-text.js'
import { type WarningCode, warnIf } from './warning.js'
import { withoutSigning } from './without-signing.js'

/** A mail's text, and codes of what beside it could not be read. */
export interface EmailBody {
  readonly text: string
  readonly warnings: readonly WarningCode[]
}

/** A text part below this is taken for a stub when the HTML part says much more. */
const stubLength = 200

/**
 * Chooses the text of a mail: its plain part, or its HTML part where that is all there is or
 * where the plain part is a stub (`Please view this in an HTML viewer`).
 */
export function emailBody(email: Email): EmailBody {
  const plain = withoutSigning(email.text ?? '')
  const isStub = plain.trim().length < stubLength
  const html = email.html && isStub ? htmlText(email.html) : { text: '', cut: false }
  const says =
    html.text.trim().length > plain.trim().length && !words(html.text).includes(words(plain))
  if (plain.trim() !== '' && !says) return { text: plain, warnings: bodyWarnings(email) }
  const cut = warnIf(html.cut, 'cut-at-size')
  return { text: html.text, warnings: [...bodyWarnings(email), ...cut] }
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function bodyWarnings(email: Email): WarningCode[] {
  const type = email.headers.find(({ key }) => key === 'content-type')?.value.toLowerCase() ?? ''
  const encrypted =
    type.startsWith('multipart/encrypted') ||
    (type.includes('pkcs7-mime') && !type.includes('signed-data'))
  const types = email.attachments.filter(({ related }) => !related).map(({ mimeType }) => mimeType)
  const opaque = types.some((one) => one === 'application/ms-tnef' || one.endsWith('pkcs7-mime'))
  const attached = types.some((one) => !one.endsWith('signature') && !one.startsWith('message/'))
  const unread = opaque || hasLostParts(email, type)
  return [
    ...warnIf(encrypted, 'encrypted'),
    ...warnIf(unread && !encrypted, 'unreadable-part'),
    ...warnIf(attached, 'attachments'),
  ]
}

/** A mail of several parts in which none was found: its boundary is another one, or missing. */
function hasLostParts({ text, html, attachments }: Email, type: string): boolean {
  const isEmpty = text === undefined && html === undefined && attachments.length === 0
  return type.startsWith('multipart/') && isEmpty
}
