import type { ItemId } from '../vault/ids.js'

/** A file that goes out with an answer, such as a copy of the data. */
export interface Attachment {
  /** Its content, sealed in the requester's folder. */
  readonly item: ItemId
  /** A name that names nobody, such as `PR-2026-0042-1.csv`. */
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string
}

/** Why a file was not attached. */
export const attachmentFaults = [
  'already-there',
  'empty',
  'not-fetched',
  'not-machine-readable',
  'too-large',
  'too-many',
  'unknown-format',
] as const
export type AttachmentFault = (typeof attachmentFaults)[number]

/** What happened to the attachments of a request. */
export type AttachmentEvent =
  | {
      readonly type: 'attachments-added'
      readonly attachments: readonly Attachment[]
      /** Of the files that came with them and were not attached. */
      readonly faults: readonly AttachmentFault[]
    }
  | { readonly type: 'attachment-removed'; readonly item: ItemId }
