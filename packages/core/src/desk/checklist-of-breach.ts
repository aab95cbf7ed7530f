import type { Breach } from '../breaches/breach.js'
import { type ChecklistItem, checklistFor } from '../breaches/checklists/checklist-for.js'
import type { DeskDeps } from './deps.js'

/** The checklist that a breach has now: that of our role, of its laws, and the organisation's own. */
export function checklistOfBreach(
  { profile }: Pick<DeskDeps, 'profile'>,
  { role, regime, also }: Breach,
): readonly ChecklistItem[] {
  return checklistFor({ role, regimes: [regime, ...also], own: profile.breaches.checklist })
}
