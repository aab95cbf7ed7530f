import type { Attachment, AttachmentFault } from '../attachment.js'
import type { OfferedFile } from '../attachment-command.js'
import type { Decide } from '../decision.js'
import type { Request } from '../request.js'

/** Mail servers commonly take 25 MB, and a file grows by a third on its way. */
export const mostBytes = 15_000_000
const mostFiles = 10

/** Attaches what may go out; of what may not, the reason is kept, so that somebody is told. */
export const addAttachments: Decide<'add-attachments'> = (request, { files, faults }) => {
  const attachments: Attachment[] = []
  const refused: AttachmentFault[] = [...faults]
  for (const file of files) {
    const fault = faultOf(request, [...request.attachments, ...attachments], file)
    if (fault !== null) refused.push(fault)
    else attachments.push(named(request, request.attached + attachments.length + 1, file))
  }
  return [{ type: 'attachments-added', attachments, faults: refused }]
}

/** What was attached by mistake does not go out; it stays in the requester's folder. */
export const removeAttachment: Decide<'remove-attachment'> = ({ attachments }, { name }) => {
  const found = attachments.find((one) => one.name === name)
  return found === undefined
    ? { refused: 'unknown-attachment' }
    : [{ type: 'attachment-removed', item: found.item }]
}

/** GDPR art. 20(1): what is ported is in a structured, commonly used and machine-readable format. */
function faultOf(
  { types }: Request,
  before: readonly Attachment[],
  { sha256, size, machineReadable }: OfferedFile,
): AttachmentFault | null {
  if (before.some((one) => one.sha256 === sha256)) return 'already-there'
  if (types.every((type) => type === 'portability') && !machineReadable) {
    return 'not-machine-readable'
  }
  if (before.length >= mostFiles) return 'too-many'
  const total = before.reduce((sum, one) => sum + one.size, size)
  return total > mostBytes ? 'too-large' : null
}

function named(
  { reference }: Request,
  number: number,
  { item, extension, mediaType, size, sha256 }: OfferedFile,
): Attachment {
  return { item, name: `${reference}-${number}.${extension}`, mediaType, size, sha256 }
}
