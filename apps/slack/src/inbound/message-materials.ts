import type { Material } from '@privacy-desk/core/intake/handover.js'
import { attachmentMaterials, isShared } from './attachment-material.js'
import { fileMaterials, isMailObject } from './file-material.js'
import { attachmentPayload, filePayload, type MessagePayload } from './payloads.js'

/** What came with a message besides its own text. */
export interface Enclosed {
  readonly materials: readonly Material[]
  readonly kind: 'mail-file' | 'shared-message' | 'files' | 'nothing'
}

/**
 * Finds files, e-mail objects and shared messages, each both on the message itself and inside
 * what was shared.
 * @param allText whether the text of every attachment counts, not only of shared messages: so
 *   when somebody points at this very message
 */
export function messageMaterials(message: MessagePayload, allText: boolean): Enclosed {
  const files = message.files.flatMap((file) => filePayload.safeParse(file).data ?? [])
  const attachments = message.attachments.flatMap(
    (attachment) => attachmentPayload.safeParse(attachment).data ?? [],
  )
  const materials = [
    ...files.flatMap(fileMaterials),
    ...attachments.flatMap((part) => attachmentMaterials(part, allText || isShared(part))),
  ]
  const nested = attachments
    .flatMap((part) => part.files)
    .flatMap((file) => filePayload.safeParse(file).data ?? [])
  if (materials.length === 0) return { materials, kind: 'nothing' }
  if ([...files, ...nested].some(isMailObject)) return { materials, kind: 'mail-file' }
  return { materials, kind: attachments.some(isShared) ? 'shared-message' : 'files' }
}
