import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'
import { sharedMailReader } from '../../support/shared-mail-reader.js'
import { startPlayground } from './built-playground.js'
import { startAt } from './playground-process.js'
import { openStage, type Stage } from './stage.js'

/**
 * A group of tests before an empty playground of its own; skipped where there is no browser. The
 * windows close after each test. After the last one nothing may have left the machine, and the
 * browser may have found no fault.
 */
export function inBrowser(title: string, tests: (stage: () => Stage) => void) {
  const endpoint = inject('browser')
  describe.skipIf(endpoint === null)(title, () => {
    let folder: string
    let playground: Awaited<ReturnType<typeof startPlayground>>
    let browser: Browser
    let stage: Stage
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'privacy-desk-browser-'))
      playground = await startPlayground({ port: 0, folder, startAt, mailReader: sharedMailReader })
      browser = await chromium.connect(endpoint ?? '')
      stage = openStage(browser, playground.url)
    })
    afterEach(() => stage.close())
    afterAll(async () => {
      await browser.close()
      await playground.close()
      await rm(folder, { recursive: true, force: true })
      expect(stage.outside).toEqual([])
      expect(stage.faults).toEqual([])
    })
    tests(() => stage)
  })
}
