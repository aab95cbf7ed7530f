import { type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Material } from '@privacy-desk/core/intake/handover.js'
import { packFileSource } from '../file-source.js'
import { type FilePayload, filePayload } from './payloads.js'

/** Turns a Slack file into materials: an e-mail file object is a mail, all else is fetched later. */
export function fileMaterials(file: FilePayload): readonly Material[] {
  if (!isMailObject(file)) return [fileMaterial(file)]
  return [mailMaterial(file), ...attachedFiles(file)]
}

/** Slack's own e-mail object: a mail that was sent to a forwarding address. */
export function isMailObject(file: FilePayload): boolean {
  return file.filetype === 'email' || file.mode === 'email'
}

/** Slack has taken the mail apart; where it gives no text, the mail's HTML is fetched. */
function mailMaterial(file: FilePayload): Material {
  const text = file.plain_text || file.simplified_html
  if (!text && (file.url_private ?? file.id) !== undefined) return fileMaterial(file)
  const sentAt = readMailDate(file.headers?.date)
  const [from] = file.from
  const subject = file.subject || file.title
  return {
    kind: 'mail',
    from: {
      ...(from?.name ? { name: from.name } : {}),
      ...(from?.address ? { address: from.address } : {}),
    },
    ...(subject ? { subject } : {}),
    ...(sentAt === undefined ? {} : { sentAt }),
    text: text || file.preview_plain_text || file.preview || '',
  }
}

function fileMaterial(file: FilePayload): Material {
  const mail = isMailObject(file)
  const name = file.name || file.title || file.subject || file.id || 'file'
  return {
    kind: 'file',
    name,
    ...(file.mimetype ? { mediaType: file.mimetype } : {}),
    ...(file.size === undefined ? {} : { size: file.size }),
    source: packFileSource({
      id: file.id,
      url: file.url_private_download || file.url_private,
      html: mail || file.mimetype === 'text/html' ? true : undefined,
    }),
  }
}

/** The mail's own attachments, which Slack keeps beside it. */
function attachedFiles(file: FilePayload): readonly Material[] {
  return file.attachments.flatMap((attachment) => {
    const parsed = filePayload.extend({ url: filePayload.shape.name }).safeParse(attachment)
    if (!parsed.success) return []
    const url = parsed.data.url_private ?? parsed.data.url
    return url === undefined ? [] : [fileMaterial({ ...parsed.data, url_private: url })]
  })
}

/** The Date header; one without an offset says no moment. */
function readMailDate(date: string | undefined): Instant | undefined {
  if (date === undefined || Number.isNaN(Date.parse(date))) return undefined
  if (!/(?:[+-]\d{4}|[+-]\d{2}:\d{2}|GMT|UTC|Z)\s*(?:\([^)]*\))?$/i.test(date.trim())) {
    return undefined
  }
  return toInstant(new Date(date))
}
