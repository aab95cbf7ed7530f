import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { openStage, type Stage } from './stage.js'

/**
 * A group of tests before one playground; skipped where there is no browser. After the last test
 * nothing may have left the machine, and the browser may have found no fault.
 * @param startAt where the desk's clock stands
 */
export function inBrowser(title: string, tests: (stage: () => Stage) => void, startAt?: string) {
  const chromium = inject('chromium')
  const { path } = chromium
  describe.skipIf(path === null)(title, () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage(path ?? '', startAt)
    })
    afterAll(async () => {
      await stage.close()
      expect(stage.outside).toEqual([])
      expect(stage.faults).toEqual([])
    })
    tests(() => stage)
  })
}
