import type { RequestType } from './request-type.js'

export const verdicts = ['request', 'not-privacy', 'unsure'] as const
export type Verdict = (typeof verdicts)[number]

/** GDPR art. 4(7) and (8): who decides about the data, and who holds them for somebody else. */
export const roles = ['controller', 'processor'] as const
export type ProcessingRole = (typeof roles)[number]

/**
 * What the desk read of a message before anybody corrected it, in codes: kept so that it can be
 * told how often the reading was right. Words, names and flags stay in the sealed reading.
 */
export interface RecordedReading {
  readonly verdict: Verdict
  /** Most confident first. */
  readonly types: readonly { readonly type: RequestType; readonly confidence: number }[]
  /** Why the requester was thought to be the one; `null` where nobody was found. */
  readonly requesterBecause: string | null
  readonly regimeBecause: string
  readonly roleBecause: string
}
