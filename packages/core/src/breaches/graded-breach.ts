import type { ItemId } from '../vault/ids.js'
import type { Assessment } from './severity/assessment.js'
import type { Severity } from './severity/severity.js'

/** A category of data as judged; the reasons, in somebody's own words, lie in the vault. */
export interface JudgedCategory {
  readonly category: Assessment['categories'][number]['category']
  readonly adjustments: readonly { readonly delta: number; readonly reason: ItemId }[]
}

/** Every choice that led to a severity, and the result. */
export interface GradedBreach
  extends Omit<Assessment, 'categories'>,
    Pick<Severity, 'dpc' | 'cb' | 'se' | 'band' | 'flags'> {
  readonly categories: readonly JudgedCategory[]
}
