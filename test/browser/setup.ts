import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { buildPrograms } from '../support/build-programs.js'
import { buildPage } from './support/build-page.js'
import { findChromium } from './support/find-chromium.js'
import { launchOptions } from './support/launch-options.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser that all tests share can be reached; `null` where there is none. */
    browser: string | null
  }
}

/** Finds a browser and starts it once for all tests, or says why there is none. */
export default async function setup(project: TestProject) {
  const found = await findChromium()
  if (found.path === null) {
    process.stdout.write(`\n${found.reason}\n\n`)
    return project.provide('browser', null)
  }
  await buildPrograms()
  await buildPage()
  const browser = await chromium.launchServer(launchOptions(found.path))
  project.provide('browser', browser.wsEndpoint())
  return () => browser.close()
}
