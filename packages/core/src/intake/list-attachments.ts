import type { AttachedFile } from './attached-file.js'
import { sizeOfContent } from './left-out.js'
import { oneLine } from './one-line.js'
import { parseMime } from './parse-mime.js'
import { looksLikeMime } from './source-kind.js'

const mostListed = 100
const longestName = 200

/**
 * What is attached to the mails among these files: names, types and sizes as the mail describes
 * them. Nothing is opened. Total: of a mail that cannot be read nothing is listed.
 */
export async function listAttachments(
  files: Iterable<Uint8Array>,
): Promise<readonly AttachedFile[]> {
  const listed: AttachedFile[] = []
  for (const bytes of files) {
    if (looksLikeMime(Buffer.from(bytes.subarray(0, 4_000)).toString('latin1'))) {
      listed.push(...(await attachedTo(bytes)))
    }
  }
  return listed.slice(0, mostListed)
}

async function attachedTo(bytes: Uint8Array): Promise<readonly AttachedFile[]> {
  const parsed = await parseMime(bytes)
  const attachments = parsed?.email.attachments ?? []
  return attachments
    .filter(({ related }) => !related)
    .map(({ filename, mimeType, content }) => ({
      name: oneLine(filename ?? '').slice(0, longestName) || 'without a name',
      mediaType: oneLine(mimeType).slice(0, longestName),
      size: sizeOfContent(content),
    }))
}
