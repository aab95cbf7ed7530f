import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type RunningPlayground,
  startPlayground,
} from '@privacy-desk/playground/start-playground.js'
import type { BrowserContextOptions } from 'playwright-core'
import { launch } from './launch.js'
import { Screen } from './screen.js'

/** A playground of its own, a browser before it, and what both did wrong. */
export interface Stage {
  readonly url: string
  /** Requests that left the machine. */
  readonly outside: readonly string[]
  /** Errors that the browser told of: scripts, refused content, failed requests. */
  readonly faults: readonly string[]
  /** Opens the page in a browser window of its own. */
  open(query?: string, options?: BrowserContextOptions): Promise<Screen>
  /** Stops the playground and starts it again on the same data. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** A refusal of the desk, or a playground that was stopped: tests of their own look at those. */
const refusal = /^Failed to load resource: (?:net::|.*status of 409)/

/**
 * Starts a playground in an empty folder.
 * @param startAt where its clock stands
 */
export async function openStage(
  executablePath: string,
  startAt = '2026-03-06T08:30:00Z',
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'privacy-desk-browser-'))
  const browser = await launch(executablePath)
  const start = (port: number) => startPlayground({ port, folder, startAt })
  let playground: RunningPlayground = await start(0)
  const { url } = playground
  const outside: string[] = []
  const faults: string[] = []
  return {
    url,
    outside,
    faults,
    open: async (query = '', options = {}) => {
      const size = { width: 1280, height: 800 }
      const context = await browser.newContext({ viewport: size, locale: 'en-GB', ...options })
      context.on('request', (request) => {
        const asked = request.url()
        if (!asked.startsWith(`${url}/`) && !/^(?:data|blob):/.test(asked)) outside.push(asked)
      })
      context.on('console', (message) => {
        const isFault = message.type() === 'error' && !refusal.test(message.text())
        if (isFault) faults.push(message.text())
      })
      context.on('weberror', (error) => faults.push(error.error().message))
      context.setDefaultTimeout(20_000)
      const page = await context.newPage()
      await page.goto(`${url}/${query}`)
      return new Screen(page)
    },
    restart: async () => {
      await playground.close()
      playground = await start(Number(new URL(url).port))
    },
    close: async () => {
      await browser.close()
      await playground.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
