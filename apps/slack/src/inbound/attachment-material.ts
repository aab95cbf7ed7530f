import type { Material } from '@privacy-desk/core/intake/handover.js'
import { z } from 'zod'
import { blockText } from './block-text.js'
import { fileMaterials } from './file-material.js'
import { type AttachmentPayload, filePayload } from './payloads.js'
import { readSlackText } from './slack-text.js'
import { readSlackTime } from './slack-time.js'

const fieldPayload = z.looseObject({ title: z.string().catch(''), value: z.string().catch('') })

/** A message that was shared on; the preview of a link bears neither mark. */
export function isShared(attachment: AttachmentPayload): boolean {
  return attachment.is_share === true || attachment.is_msg_unfurl === true
}

/**
 * Turns an attachment into materials: its text with author and time, and its files.
 * @param withText whether its text counts: in a direct message only that of shared messages does
 */
export function attachmentMaterials(
  attachment: AttachmentPayload,
  withText: boolean,
): readonly Material[] {
  const files = attachment.files.flatMap((file) => {
    const parsed = filePayload.safeParse(file)
    return parsed.success ? fileMaterials(parsed.data) : []
  })
  const text = withText ? attachmentText(attachment, files.length > 0) : ''
  if (text === '') return files
  const sentAt = readSlackTime(attachment.ts)
  const author = attachment.author_name
  return [
    {
      kind: 'text',
      text,
      ...(author ? { author } : {}),
      ...(sentAt === undefined ? {} : { sentAt }),
    },
    ...files,
  ]
}

/** @param hasFiles then the fallback, a summary for old clients, would only repeat their names */
function attachmentText(attachment: AttachmentPayload, hasFiles: boolean): string {
  const fields = attachment.fields.map((field) => {
    const { title, value } = fieldPayload.catch({ title: '', value: '' }).parse(field)
    return [title, value].filter(Boolean).join(': ')
  })
  const { pretext, title, text } = attachment
  const own = [pretext, title, text, ...fields].filter(Boolean).join('\n')
  const blocks = blockText([...attachment.message_blocks, ...attachment.blocks])
  return readSlackText(own || blocks || (hasFiles ? '' : (attachment.fallback ?? '')))
}
