import type { BreachRole } from '../role.js'
import type { ChecklistFile, Settlement } from './checklist.js'
import { lawLists, roleLists } from './checklist-files.js'
import type { OwnItem } from './own-item.js'

type Shipped = ChecklistFile['items'][number]

/** One thing to do after a breach. */
export interface ChecklistItem extends Omit<Shipped, 'source' | 'verified' | 'settledBy'> {
  /** Where it comes from: `controller`, `us-ca-breach`, `organisation`. */
  readonly list: string
  /** The law whose clock counts; undefined for that of the organisation's place. */
  readonly regime?: string | undefined
  /** False where the duty stands from knowledge and was not checked against its source. */
  readonly verified: boolean
  readonly settledBy?: Settlement | undefined
}

/** What decides which items a breach has. */
export interface ChecklistChoice {
  readonly role: BreachRole
  /** Breach laws that apply, such as `gdpr` and `us-ca-breach`. */
  readonly regimes: readonly string[]
  /** Items of the organisation's own. */
  readonly own: readonly OwnItem[]
}

/**
 * The checklist of a breach: that of our role, what the laws add, then the organisation's own
 * items. Names of items are unique over all lists; the data files' test and the check of
 * `desk.yaml` see to that.
 */
export function checklistFor({ role, regimes, own }: ChecklistChoice): readonly ChecklistItem[] {
  const laws = regimes.flatMap((regime) => lawLists.get(regime) ?? [])
  return [
    ...[...roleLists, ...laws].filter((list) => list.for.includes(role)).flatMap(shipped),
    ...own.filter((item) => item.for.includes(role)).map(ofOrganisation),
  ]
}

function shipped({ id: list, items }: ChecklistFile): ChecklistItem[] {
  const regime = lawLists.has(list) ? { regime: list } : {}
  return items.map(({ source: _, ...item }) => ({ ...item, ...regime, list }))
}

function ofOrganisation({ for: _, ...item }: OwnItem): ChecklistItem {
  return { ...item, list: 'organisation', verified: true }
}
