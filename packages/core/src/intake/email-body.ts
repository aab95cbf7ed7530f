import type { Email } from 'postal-mime'
import { htmlText } from './html-text.js'

/** A mail's text, and codes of what beside it could not be read. */
export interface EmailBody {
  readonly text: string
  readonly warnings: readonly string[]
}

/** A text part below this is taken for a stub when the HTML part says much more. */
const stubLength = 200

/**
 * Chooses the text of a mail: its plain part, or its HTML part where that is all there is or
 * where the plain part is a stub (`Please view this in an HTML viewer`).
 */
export function emailBody(email: Email): EmailBody {
  const plain = email.text ?? ''
  const html = email.html && plain.trim().length < stubLength ? htmlText(email.html) : ''
  const says = html.trim().length > plain.trim().length && !words(html).includes(words(plain))
  const text = plain.trim() === '' || says ? html : plain
  return { text, warnings: bodyWarnings(email, text) }
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function bodyWarnings(email: Email, text: string): string[] {
  const type = email.headers.find(({ key }) => key === 'content-type')?.value.toLowerCase() ?? ''
  const encrypted =
    type.startsWith('multipart/encrypted') ||
    (type.includes('pkcs7-mime') && !type.includes('signed-data')) ||
    text.trimStart().startsWith('-----BEGIN PGP MESSAGE-----')
  const types = email.attachments.filter(({ related }) => !related).map(({ mimeType }) => mimeType)
  const opaque = types.some((one) => one === 'application/ms-tnef' || one.endsWith('pkcs7-mime'))
  const attached = types.some((one) => !one.endsWith('signature') && one !== 'message/rfc822')
  return [
    ...(encrypted ? ['encrypted'] : opaque ? ['unreadable-part'] : []),
    ...(attached ? ['attachments'] : []),
  ]
}
