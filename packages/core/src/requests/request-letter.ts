import type { CivilDate } from '../calendar/civil-date.js'
import type { MemberId } from '../people/member.js'
import type { PauseKind } from '../regimes/facts.js'
import type { ItemId } from '../vault/ids.js'
import type { ExtensionGround } from './events.js'
import type { AnswerOutcome } from './outcome.js'
import type { RequestType } from './request-type.js'

/** A letter of one request: `L1`, `L2` … in the order in which they were begun. */
export type LetterId = string & { readonly __brand: 'LetterId' }

/** How one of the things asked for ended. */
export interface TypeOutcome {
  readonly type: RequestType
  readonly outcome: AnswerOutcome
}

/** What a letter amounts to in law once it is sent. */
export type LetterEffect =
  | { readonly effect: 'none' }
  | { readonly effect: 'acknowledge' }
  | { readonly effect: 'pause'; readonly kind: PauseKind }
  | { readonly effect: 'extend'; readonly ground: ExtensionGround; readonly reason: ItemId }
  | { readonly effect: 'answer'; readonly outcomes: readonly TypeOutcome[] }

/** `smtp`: the desk sends it. `eml`: a draft for a mail program. `copy`: sent some other way. */
export const releaseWays = ['smtp', 'eml', 'copy'] as const
export type ReleaseWay = (typeof releaseWays)[number]

export const letterStatuses = [
  'draft',
  'submitted',
  'approved',
  'released',
  'sent',
  'failed',
  'bounced',
  'discarded',
] as const
export type LetterStatus = (typeof letterStatuses)[number]

/** A letter as the events of its request leave it. */
export interface RequestLetter {
  readonly id: LetterId
  readonly status: LetterStatus
  readonly kinds: readonly string[]
  readonly language: string
  readonly effect: LetterEffect
  /** Variables, text and recipient, sealed: see `letters/letter-draft.ts`. */
  readonly draft: ItemId
  /** SHA-256 of recipient, subject and text: what is approved, and what is released. */
  readonly hash: string
  /** Whether nothing is missing that has to be filled in. */
  readonly ready: boolean
  /** Mandatory elements that an edit took out. */
  readonly missing: readonly string[]
  /** Everybody who wrote at it, who wrote last at the end: none of them approves it. */
  readonly authors: readonly MemberId[]
  /** The letter that did not get through and is written anew with this one. */
  readonly replaces?: LetterId | undefined
  /** Why it was given back, until it is submitted again. */
  readonly note?: ItemId | undefined
  /** The frozen letter, from its release on. */
  readonly content?: ItemId
  readonly how?: ReleaseWay
  /** It cannot have gone out before; unknown of letters released by older versions. */
  readonly releasedOn?: CivilDate | undefined
  readonly sentOn?: CivilDate
  /** Why it did not have its effect in law: the code of a refusal. */
  readonly without?: string | undefined
  readonly failure?: string
}
