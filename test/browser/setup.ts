import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { buildPrograms } from '../support/build-programs.js'
import { buildPage } from './support/build-page.js'
import { findChromium } from './support/find-chromium.js'
import { launchOptions } from './support/launch-options.js'
import { startPlaygroundProcess } from './support/playground-process.js'

/** What all tests share: one browser and one playground. */
export interface House {
  /** Where the browser can be reached. */
  readonly browser: string
  /** Where the playground can be reached. */
  readonly url: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** `null` where there is no browser. */
    house: House | null
  }
}

/** Finds a browser and starts a playground once for all tests, or says why there is none. */
export default async function setup(project: TestProject) {
  const found = await findChromium()
  if (found.path === null) {
    process.stdout.write(`\n${found.reason}\n\n`)
    return project.provide('house', null)
  }
  await buildPrograms()
  await buildPage()
  const folder = await mkdtemp(join(tmpdir(), 'privacy-desk-browser-'))
  const playground = await startPlaygroundProcess(folder)
  const browser = await chromium.launchServer(launchOptions(found.path))
  project.provide('house', { browser: browser.wsEndpoint(), url: playground.url })
  return async () => {
    await browser.close()
    await playground.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
