import type { MailAddress } from './mail.js'

/** Why somebody may be the one who asks. Stable codes; the sentences are in `views/`. */
export const candidateReasons = [
  /** Wrote the original, and it was forwarded by somebody else. */
  'original-sender',
  /** Named as the one to answer: a web form of ours writes in our name. */
  'reply-to',
  /** Sent the mail that was handed over. */
  'outer-sender',
  /** A lawyer, agent or relative says to act for this person. */
  'represented-person',
  /** Acts for somebody else. */
  'on-behalf-of',
  /** A customer of ours passes on what this person, a user of theirs, asks. */
  'customers-end-user',
  /** A second person's mail that was handed over together with the first. */
  'other-mail',
  /** The only address in the words themselves. */
  'named-in-text',
  /** Signed the words. */
  'signature',
  /** Belongs to the organisation. */
  'colleague',
] as const
export type CandidateReason = (typeof candidateReasons)[number]

/** Somebody who may be the requester: a proposal with its reason, the likeliest first. */
export type Candidate = MailAddress & {
  readonly because: CandidateReason
  /** 0 to 1. */
  readonly confidence: number
}

/** A candidate as a list of one; empty where nothing is known of the person. */
export function candidateOf(
  from: MailAddress | null | undefined,
  because: CandidateReason,
  confidence: number,
): readonly Candidate[] {
  return from?.address || from?.name ? [{ ...from, because, confidence }] : []
}
