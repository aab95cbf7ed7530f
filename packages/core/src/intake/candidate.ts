import type { MailAddress } from './mail.js'

/** Somebody who may be the requester. */
export type Candidate = MailAddress & {
  /** A code of why. */
  readonly because: string
  /** 0 to 1. */
  readonly confidence: number
}
