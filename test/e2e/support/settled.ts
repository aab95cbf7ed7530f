import { expect } from 'vitest'
import { eventually } from '../../support/eventually.js'
import type { Ground } from './ground.js'

const underWay = `
  SELECT 'notice' AS what, key AS id FROM notices
  WHERE status IN ('queued', 'sending') OR (status = 'planned' AND wake_at <= $1)
  UNION ALL
  SELECT 'inbound', id FROM inbox WHERE status = 'stored'`

/**
 * Waits until nothing that is due is still under way, in whatever process.
 * @param timeout milliseconds
 */
export async function settled({ query, clock }: Ground, timeout?: number): Promise<void> {
  const nothing = async () => expect(await query(underWay, [clock.now()])).toEqual([])
  await eventually(nothing, timeout)
}
