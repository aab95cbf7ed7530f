import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { beginAnew } from './begin-anew.js'
import { openStage, type Stage } from './stage.js'

/**
 * A group of tests before the playground, which is emptied for it; skipped where there is no
 * browser. After the last test nothing may have left the machine, and the browser may have found
 * no fault.
 */
export function inBrowser(title: string, tests: (stage: () => Stage) => void) {
  const house = inject('house')
  describe.skipIf(house === null)(title, () => {
    let browser: Browser
    let stage: Stage
    beforeAll(async () => {
      if (house === null) return
      await beginAnew(house.url)
      browser = await chromium.connect(house.browser)
      stage = openStage(browser, house.url)
    })
    afterAll(async () => {
      await stage.close()
      await browser.close()
      expect(stage.outside).toEqual([])
      expect(stage.faults).toEqual([])
    })
    tests(() => stage)
  })
}
