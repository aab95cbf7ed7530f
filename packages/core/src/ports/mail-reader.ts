import type { Handover } from '../intake/handover.js'
import type { Reading } from '../intake/reading.js'

/** A reading, or the code of what stopped it (`time-out`, `too-large`, `unreadable`). */
export type ReadResult = { readonly reading: Reading } | { readonly failed: string }

/** Reads a handed-over message within limits of time, memory and size; never throws on content. */
export interface MailReader {
  /** @param files what was fetched from the chat platform, by the material's `source` */
  read(handover: Handover, files: ReadonlyMap<string, Uint8Array>): Promise<ReadResult>
  close(): Promise<void>
}
