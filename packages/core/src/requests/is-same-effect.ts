import { canonicalJson } from '../audit/canonical-json.js'
import type { LetterEffect } from './request-letter.js'

type Known =
  | Exclude<LetterEffect, { effect: 'extend' }>
  | Pick<Extract<LetterEffect, { effect: 'extend' }>, 'effect' | 'ground'>

/**
 * Whether two letters amount to the same in law. The reason of an extension stands in the text,
 * which is compared by itself. A database may give keys back in another order.
 */
export function isSameEffect(one: Known, other: Known): boolean {
  if (one.effect === 'extend') return other.effect === 'extend' && one.ground === other.ground
  return canonicalJson(one) === canonicalJson(other)
}
