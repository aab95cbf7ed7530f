import type { CivilDate } from '../calendar/civil-date.js'
import type { MemberId } from '../people/member.js'
import type { ItemId } from '../vault/ids.js'
import type { LetterEffect, LetterId, ReleaseWay } from './request-letter.js'

/** Why a recipient is not simply the requester as verified. */
export type RecipientDoubt = 'other-address' | 'other-domain' | 'agent-without-authority'

/** A template that a letter was made of. */
export interface UsedTemplate {
  readonly path: string
  readonly version: number
  readonly hash: string
}

/** What happened to a letter of a request. What it says is sealed; here are references only. */
export type LetterEvent =
  | {
      readonly type: 'letter-drafted'
      readonly letter: LetterId
      readonly kinds: readonly string[]
      readonly language: string
      readonly effect: LetterEffect
      readonly draft: ItemId
      readonly hash: string
      readonly ready: boolean
      readonly missing: readonly string[]
      readonly author: MemberId
      /** Where it says anew what did not get through. */
      readonly replaces?: LetterId
    }
  | {
      readonly type: 'letter-submitted'
      readonly letter: LetterId
      readonly hash: string
      /** Whose approval would do. */
      readonly asked: readonly MemberId[]
    }
  | {
      readonly type: 'letter-approved'
      readonly letter: LetterId
      readonly hash: string
      readonly approver: MemberId
    }
  | { readonly type: 'letter-returned'; readonly letter: LetterId; readonly note: ItemId }
  | {
      readonly type: 'letter-released'
      readonly letter: LetterId
      /** Older versions did not note the day. */
      readonly on?: CivilDate
      readonly how: ReleaseWay
      readonly content: ItemId
      readonly hash: string
      readonly templates: readonly UsedTemplate[]
      /** The text is not the template's any more. */
      readonly edited: boolean
      /** Doubts about the recipient, confirmed with a reason. */
      readonly confirmed?: { readonly doubts: readonly RecipientDoubt[]; readonly reason: ItemId }
    }
  | {
      readonly type: 'letter-sent'
      readonly letter: LetterId
      readonly on: CivilDate
      /** Why it did not have its effect in law: the code of a refusal. */
      readonly without?: string
    }
  /** The mail server refused it for good; or, `uncertain`, nobody knows whether it was sent. */
  | { readonly type: 'letter-failed'; readonly letter: LetterId; readonly failure: string }
  /** It was accepted, and came back later. */
  | { readonly type: 'letter-bounced'; readonly letter: LetterId; readonly failure: string }
  | { readonly type: 'letter-discarded'; readonly letter: LetterId }
