import type { Handover } from '../../intake/handover.js'
import type { MailWorkerDesk } from './mail-worker.js'

/** What goes to the thread for one message. */
export interface MailJob {
  readonly handover: Handover
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly desk: MailWorkerDesk
}
