import type { Settlement } from '../breaches/checklists/checklist.js'
import type { ChecklistItem } from '../breaches/checklists/checklist-for.js'
import { isSettled } from '../breaches/settled.js'
import type { IntentName } from '../intents/catalogue.js'
import type { DecisionPoint } from './breach-actions.js'
import type { BreachView } from './breach-view.js'
import type { Action } from './model.js'

/** The form that settles an item which nobody ticks by hand. */
const forms: Partial<Readonly<Record<Settlement, DecisionPoint>>> = {
  awareness: 'awareness',
  risk: 'risk-conclusion',
  authority: 'authority-decision',
  notified: 'authority-notice',
  individuals: 'individuals-decision',
  told: 'individuals-notice',
  controllers: 'controllers',
}

/** What is recorded in a form of its own, by anybody of the room, and corrected there. */
const records: Partial<Readonly<Record<Settlement, IntentName>>> = {
  scope: 'breach scope',
  severity: 'breach severity',
}

/** What may be decided anew; what was sent or said cannot be unsaid. */
const correctable: ReadonlySet<Settlement> = new Set([
  'awareness',
  'risk',
  'authority',
  'individuals',
])

/** What one click does for an item: tick it, take that back, or open the form that settles it. */
export function checklistAction(
  item: ChecklistItem,
  { breach, permissions }: BreachView,
  page: number,
): Action | undefined {
  if (breach.status === 'closed' || !permissions.has('work')) return undefined
  const ref = breach.reference
  const args = { item: item.id, page: String(page) }
  if (breach.items[item.id] !== undefined) {
    return { label: 'Undo', style: 'plain', intent: { name: 'breach untick', ref, args } }
  }
  if (item.settledBy === undefined) {
    return { label: 'Tick', style: 'plain', intent: { name: 'breach tick', ref, args } }
  }
  const own = records[item.settledBy]
  if (own !== undefined) {
    const label = isSettled(item, breach) ? 'Correct' : 'Record'
    return { label, style: 'plain', intent: { name: own, ref } }
  }
  const point = forms[item.settledBy]
  if (point === undefined || !permissions.has('judge')) return undefined
  const isDone = isSettled(item, breach)
  if (isDone && !correctable.has(item.settledBy)) return undefined
  return {
    label: isDone ? 'Correct' : 'Record',
    style: 'plain',
    intent: { name: 'breach decide', ref, args: { point } },
  }
}
