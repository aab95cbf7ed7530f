import type { TestProject } from 'vitest/node'
import { type Chromium, findChromium } from './support/find-chromium.js'

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: Chromium
  }
}

/** Finds a browser once for all tests, or says why there is none. */
export default async function setup(project: TestProject): Promise<void> {
  const chromium = await findChromium()
  if (chromium.path === null) process.stdout.write(`\n${chromium.reason}\n\n`)
  project.provide('chromium', chromium)
}
