import type { Instant } from '../calendar/instant.js'
import type { MemberId } from '../people/member.js'
import type { OpenPoint } from './open-points.js'

/** Why the desk does not do what was asked of a breach. A value, not an exception. */
export type BreachRefusal =
  | { readonly refused: 'unknown-breach' }
  | { readonly refused: 'not-allowed' }
  | { readonly refused: 'try-again' }
  | { readonly refused: 'already-opened' }
  | { readonly refused: 'breach-closed' }
  | { readonly refused: 'breach-not-closed' }
  | { readonly refused: 'nothing-to-change' }
  | { readonly refused: 'time-in-future'; readonly at: Instant }
  | { readonly refused: 'before-first-alert'; readonly noticedAt: Instant }
  | { readonly refused: 'before-awareness'; readonly awareAt: Instant }
  | { readonly refused: 'not-aware-yet' }
  | { readonly refused: 'reason-missing' }
  | { readonly refused: 'already-member'; readonly member: MemberId }
  | { readonly refused: 'lead-stays'; readonly member: MemberId }
  | { readonly refused: 'no-member'; readonly member: MemberId }
  | { readonly refused: 'unknown-item'; readonly item: string }
  | { readonly refused: 'item-settled-by-decision'; readonly item: string }
  /** `for`: what the items say that come before it. */
  | { readonly refused: 'item-waits-for'; readonly item: string; readonly for: readonly string[] }
  | { readonly refused: 'item-cannot-be-passed-over'; readonly item: string }
  | { readonly refused: 'no-conclusion-yet' }
  | { readonly refused: 'second-pair-of-eyes-missing'; readonly by: MemberId }
  | { readonly refused: 'same-pair-of-eyes' }
  | { readonly refused: 'conclusion-says-notify' }
  | { readonly refused: 'conclusion-says-tell' }
  | { readonly refused: 'exception-without-high-risk' }
  | { readonly refused: 'not-decided-to-notify' }
  | { readonly refused: 'not-decided-to-tell' }
  | { readonly refused: 'late-without-reasons'; readonly target: Instant }
  | { readonly refused: 'processor-does-not-notify' }
  | { readonly refused: 'only-processors-tell-controllers' }
  | { readonly refused: 'unknown-controller'; readonly controller: string }
  | { readonly refused: 'already-notified' }
  | { readonly refused: 'unknown-notice' }
  | { readonly refused: 'unknown-measure'; readonly measure: string }
  | { readonly refused: 'unknown-paper' }
  | { readonly refused: 'format-not-offered' }
  | { readonly refused: 'no-letters' }
  | { readonly refused: 'paper-not-written'; readonly problems: readonly string[] }
  | { readonly refused: 'points-open'; readonly points: readonly OpenPoint[] }
