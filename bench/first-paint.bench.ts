import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { bench, describe } from 'vitest'
import { findChromium } from '../test/browser/support/find-chromium.js'
import { launchOptions } from '../test/browser/support/launch-options.js'
import {
  type PlaygroundProcess,
  startPlaygroundProcess,
} from '../test/browser/support/playground-process.js'

const bare = 'data:text/html,<!doctype html><p>Privacy Desk</p>'
const found = await findChromium()
if (found.path === null) process.stdout.write(`${found.reason}\n`)

describe.skipIf(found.path === null)('a window opened until its first paint', () => {
  let folder: string
  let playground: PlaygroundProcess
  let browser: Browser

  // A bench knows no hooks but its own, which run before and after its warm-up and itself.
  const options = {
    iterations: 12,
    warmupIterations: 2,
    time: 0,
    warmupTime: 0,
    setup: async () => {
      folder = await mkdtemp(join(tmpdir(), 'first-paint-'))
      playground = await startPlaygroundProcess(folder)
      browser = await chromium.launch(launchOptions(found.path ?? ''))
    },
    teardown: async () => {
      await browser.close()
      await playground.stop()
      await rm(folder, { recursive: true, force: true })
    },
    throws: true,
  }

  bench('a page of one line', () => paint(browser, bare), options)
  bench('the playground, with nothing in the cache', () => paint(browser, playground.url), options)
})

/** A window of its own each time, as somebody who has never been here has it. */
async function paint(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: 'commit' })
  await page.evaluate(painted)
  await page.close()
}

const painted = `new Promise((resolve) => new PerformanceObserver((list) => {
  if (list.getEntriesByName('first-contentful-paint').length > 0) resolve(null)
}).observe({ type: 'paint', buffered: true }))`
