import type { Breach } from './breach.js'
import type { Settlement } from './checklists/checklist.js'
import type { ChecklistItem } from './checklists/checklist-for.js'
import { mustTellIndividuals, toldControllers } from './told.js'

/** What settles the items that nobody ticks by hand. */
const settlements: Readonly<Record<Settlement, (breach: Breach) => boolean>> = {
  awareness: ({ awareAt }) => awareAt !== undefined,
  scope: ({ scope }) => scope !== undefined,
  severity: ({ severity }) => severity !== undefined,
  risk: ({ risk }) => risk !== undefined,
  authority: ({ authority }) => authority !== undefined,
  notified: ({ notices, authority }) => notices.length > 0 || authority?.notify === false,
  individuals: ({ individuals }) => individuals !== undefined,
  told: (breach) =>
    breach.individualsTold !== undefined ||
    (breach.individuals !== undefined && !mustTellIndividuals(breach)),
  controllers: toldControllers,
}

/** Whether an item of the checklist is dealt with: ticked, passed over, or settled by a decision. */
export function isSettled({ id, settledBy }: ChecklistItem, breach: Breach): boolean {
  if (breach.items[id] !== undefined) return true
  return settledBy !== undefined && settlements[settledBy](breach)
}
