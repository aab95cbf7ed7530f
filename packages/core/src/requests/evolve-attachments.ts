import type { AttachmentEvent } from './attachment.js'
import type { Request } from './request.js'

/** What of a request an event of its attachments changes: who approved a letter saw others. */
export function evolveAttachments(
  { attachments, attached, letters }: Request,
  event: AttachmentEvent,
): Partial<Request> {
  if (event.type === 'attachment-removed') {
    const left = attachments.filter(({ item }) => item !== event.item)
    return { attachments: left, attachmentFaults: [], letters: unapproved(letters) }
  }
  return {
    attachments: [...attachments, ...event.attachments],
    attached: attached + event.attachments.length,
    attachmentFaults: event.faults,
    ...(event.attachments.length === 0 ? {} : { letters: unapproved(letters) }),
  }
}

function unapproved(letters: Request['letters']): Request['letters'] {
  return letters.map((letter) =>
    letter.status === 'submitted' || letter.status === 'approved'
      ? { ...letter, status: 'draft' }
      : letter,
  )
}
