import type { DeskDeps } from './deps.js'
import { loadBreach } from './load-breach.js'
import { planWarnings } from './plan-warnings.js'

/**
 * After its end a clock warns again and again, and only the next two days are planned at a time:
 * each warning that was sent plans on, so that the row never ends before somebody stops it. What
 * fell due in a long silence was said by the one just sent.
 */
export async function planFurtherWarnings(deps: DeskDeps, reference: string): Promise<void> {
  const loaded = await loadBreach(deps, reference)
  if (loaded === null) return
  const stored = await deps.store.notices.noticesOf(reference)
  const { plan } = await planWarnings(deps, loaded.breach, stored)
  const now = deps.clock.now()
  await deps.store.notices.insert(plan.filter(({ dueAt }) => dueAt > now))
}
