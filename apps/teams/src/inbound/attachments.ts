import type { Material } from '@privacy-desk/core/intake/handover.js'
import { z } from 'zod'

const typed = z.looseObject({ contentType: z.string() })
const html = z.looseObject({ contentType: z.literal('text/html'), content: z.string() })
const file = z.looseObject({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().optional().catch(undefined),
  content: z.looseObject({
    downloadUrl: z.url(),
    fileType: z.string().optional().catch(undefined),
  }),
})

/** What came with a message, sorted. Every rich message carries its own text as an attachment. */
export interface Attachments {
  readonly html: string | undefined
  readonly files: readonly Material[]
  /** Files without a usable address. */
  readonly lostFiles: number
  /** Pictures, cards and whatever else cannot be read. */
  readonly others: number
}

/** Sorts attachments by what they are, never by their place. */
export function readAttachments(attachments: readonly unknown[]): Attachments {
  const kinds = attachments.map((attachment) => typed.safeParse(attachment).data?.contentType)
  const files = attachments.flatMap(fileMaterial)
  const named = (type: string) => kinds.filter((kind) => kind === type).length
  const fileCount = named('application/vnd.microsoft.teams.file.download.info')
  return {
    html: attachments.map((one) => html.safeParse(one).data?.content).find((content) => content),
    files,
    lostFiles: fileCount - files.length,
    others: attachments.length - fileCount - named('text/html') - named('text/plain'),
  }
}

function fileMaterial(attachment: unknown): Material[] {
  const read = file.safeParse(attachment)
  if (!read.success) return []
  const { name, content } = read.data
  const type = content.fileType?.toLowerCase()
  return [
    {
      kind: 'file',
      name: name ?? (type === undefined ? 'file' : `file.${type}`),
      ...(type === 'eml' ? { mediaType: 'message/rfc822' } : {}),
      source: content.downloadUrl,
    },
  ]
}
