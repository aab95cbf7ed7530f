import type { Attachment, AttachmentFault } from './attachment.js'

/** A file of a known format that waits to be attached; it gets its name then. */
export type OfferedFile = Omit<Attachment, 'name'> & {
  /** Such as `csv`. */
  readonly extension: string
  readonly machineReadable: boolean
}

/** What may be asked of the attachments of a request. */
export type AttachmentCommand =
  | {
      readonly command: 'add-attachments'
      readonly files: readonly OfferedFile[]
      readonly faults: readonly AttachmentFault[]
    }
  | { readonly command: 'remove-attachment'; readonly name: string }
