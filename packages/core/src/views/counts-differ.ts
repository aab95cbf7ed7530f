import type { Breach } from '../breaches/breach.js'
import { numberText } from './number-text.js'

/**
 * Says where another number of people is recorded than the severity was graded for; nothing where
 * the two agree or one of them is not known.
 */
export function countsDiffer({
  scope,
  severity,
}: Pick<Breach, 'scope' | 'severity'>): string | undefined {
  const recorded = scope?.people ?? null
  const graded = severity?.individuals ?? null
  if (recorded === null || graded === null || recorded === graded) return undefined
  return `The severity was graded for ${numberText(graded)} people, but ${numberText(recorded)} are recorded as affected: correct the one that is wrong.`
}
