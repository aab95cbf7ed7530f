import type { Handover } from '../intake/handover.js'
import type { Reading } from '../intake/reading.js'
import type { WarningCode } from '../intake/warning.js'

/** A reading, or what stopped it. */
export type ReadResult = { readonly reading: Reading } | { readonly failed: WarningCode }

/**
 * Reads a handed-over message within limits of time, memory and size; never throws on content.
 * @throws InfrastructureError when the reader itself does not run
 */
export interface MailReader {
  /** @param files what was fetched from the chat platform, by the material's `source` */
  read(handover: Handover, files: ReadonlyMap<string, Uint8Array>): Promise<ReadResult>
  close(): Promise<void>
}
