import type { ItemId } from '../../vault/ids.js'
import type { GradedBreach } from '../graded-breach.js'
import type { Assessment } from './assessment.js'

/**
 * What was judged, with the reasons opened, so that the score can be explained anew.
 * @param texts sealed texts, opened; a reason that was deleted is said to be so
 */
export function assessmentOf(
  { categories, ...graded }: GradedBreach,
  texts: ReadonlyMap<ItemId, string>,
): Assessment {
  return {
    ...graded,
    categories: categories.map(({ category, adjustments }) => ({
      category,
      adjustments: adjustments.map(({ delta, reason }) => ({
        delta,
        reason: texts.get(reason) ?? 'a reason that was deleted',
      })),
    })),
  }
}
