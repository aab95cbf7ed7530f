import type { Action, Fact } from './model.js'
import { text } from './spans.js'

/** Where the desk stands, in numbers. */
export interface Overview {
  readonly open: number
  /** Of those, without an answer after their safe date. */
  readonly overdue: number
  /** Of those, not yet confirmed by the one who handed them over. */
  readonly unconfirmed: number
  /** What could not be read or delivered. */
  readonly problems: number
}

/** The whole desk at a glance, for those who answer for it. */
export function overviewFacts(overview: Overview): readonly Fact[] {
  const fact = (label: string, count: number): Fact => ({ label, value: [text(String(count))] })
  return [
    fact('Open in all', overview.open),
    fact('Overdue', overview.overdue),
    fact('To be confirmed', overview.unconfirmed),
    fact('Problems', overview.problems),
  ]
}

/** What stands behind the numbers. */
export const overviewActions: readonly Action[] = [
  { label: 'All open requests', style: 'plain', intent: { name: 'list' } },
  { label: 'Problems', style: 'plain', intent: { name: 'problems' } },
]
