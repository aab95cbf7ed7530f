import type { Handover } from '../../intake/handover.js'
import type { MailReaderDesk } from './mail-process.js'

/** What goes to the process for one message. */
export interface MailJob {
  readonly handover: Handover
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly desk: MailReaderDesk
}
