import type { DataCategory } from './assessment.js'
import { methodology } from './methodology.js'

/** A result that a category of data can have, and what it takes to get there. */
export interface CategoryLevel {
  /** 1 to 4 */
  readonly level: number
  /** The change of the base score; 0 for the base score itself. */
  readonly delta: number
  /** In the methodology's sense, after “the data”; left out for the base score. */
  readonly when?: string
}

/** The results of one category, the lowest first: its base score and what the methodology names. */
export function categoryLevels(category: DataCategory): readonly CategoryLevel[] {
  const { base, adjustments } = methodology.categories[category]
  const changed = adjustments.map(({ delta, when }) => ({ level: base + delta, delta, when }))
  return [{ level: base, delta: 0 }, ...changed].sort((one, other) => one.level - other.level)
}
