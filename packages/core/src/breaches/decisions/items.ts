import type { Breach } from '../breach.js'
import type { ChecklistItem } from '../checklists/checklist-for.js'
import type { BreachSituation, DecideBreach } from '../decision.js'
import type { BreachRefusal } from '../refusal.js'
import { isSettled } from '../settled.js'

/**
 * One click: done. Two people who tick at once leave one tick; the second is told that there is
 * nothing left to change.
 */
export const tick: DecideBreach<'tick'> = (breach, { item, evidence }, at) => {
  const found = find(item, at)
  if ('refused' in found) return found
  if (found.settledBy !== undefined) return { refused: 'item-settled-by-decision', item }
  if (breach.items[item]?.state === 'done') return { refused: 'nothing-to-change' }
  const waits = waitsFor(found, breach, at)
  if (waits.length > 0) return { refused: 'item-waits-for', item, for: waits }
  return [{ type: 'item-ticked', item, by: at.by, at: at.now, evidence }]
}

export const untick: DecideBreach<'untick'> = (breach, { item }, at) => {
  const found = find(item, at)
  if ('refused' in found) return found
  return breach.items[item] === undefined
    ? { refused: 'nothing-to-change' }
    : [{ type: 'item-unticked', item }]
}

/** Not applicable here: only with a reason, and not where the law leaves no choice. */
export const passOver: DecideBreach<'pass-over'> = (breach, { item, reason }, at) => {
  const found = find(item, at)
  if ('refused' in found) return found
  if (!found.notApplicable) return { refused: 'item-cannot-be-passed-over', item }
  if (reason === null) return { refused: 'reason-missing' }
  if (breach.items[item]?.state === 'passed-over') return { refused: 'nothing-to-change' }
  return [{ type: 'item-passed-over', item, by: at.by, at: at.now, reason }]
}

export const addEvidence: DecideBreach<'add-evidence'> = (_breach, { item, evidence }, at) => {
  const found = find(item, at)
  return 'refused' in found ? found : [{ type: 'evidence-added', item, evidence }]
}

/** They show how it became known: evidence of the first item, whichever list it is. */
export const keepFiles: DecideBreach<'keep-files'> = (_breach, { files }, { checklist }) => {
  const [first] = checklist
  return first === undefined || files.length === 0
    ? { refused: 'nothing-to-change' }
    : files.map((evidence) => ({ type: 'evidence-added', item: first.id, evidence }))
}

function find(item: string, { checklist }: BreachSituation): ChecklistItem | BreachRefusal {
  return checklist.find(({ id }) => id === item) ?? { refused: 'unknown-item', item }
}

/** An item that is not in this breach's list is not waited for. */
function waitsFor(
  { dependsOn }: ChecklistItem,
  breach: Breach,
  { checklist }: BreachSituation,
): readonly string[] {
  return checklist
    .filter(({ id }) => dependsOn.includes(id))
    .filter((before) => !isSettled(before, breach))
    .map(({ title }) => title)
}
