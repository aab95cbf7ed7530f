/** A file that came with a mail, as its sender described it. Untrusted text. */
export interface AttachedFile {
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
}
