import type { Browser, BrowserContextOptions } from 'playwright-core'
import { Screen } from './screen.js'

/** A playground, a browser before it, and what both did wrong. */
export interface Stage {
  readonly url: string
  /** Requests that left the machine. */
  readonly outside: readonly string[]
  /** Errors that the browser told of: scripts, refused content, failed requests. */
  readonly faults: readonly string[]
  /** Opens the page in a browser window of its own. */
  open(query?: string, options?: BrowserContextOptions): Promise<Screen>
  /** Closes the windows. */
  close(): Promise<void>
}

/** A refusal of the desk, or a playground that was stopped: tests of their own look at those. */
const refusal = /^Failed to load resource: (?:net::|.*status of 409)/

/** @param url the playground's */
export function openStage(browser: Browser, url: string): Stage {
  const outside: string[] = []
  const faults: string[] = []
  const windows: { close(): Promise<void> }[] = []
  return {
    url,
    outside,
    faults,
    open: async (query = '', options = {}) => {
      const size = { width: 1280, height: 800 }
      const context = await browser.newContext({
        viewport: size,
        locale: 'en-GB',
        reducedMotion: 'reduce',
        ...options,
      })
      windows.push(context)
      context.on('request', (request) => {
        const asked = request.url()
        if (!asked.startsWith(`${url}/`) && !/^(?:data|blob):/.test(asked)) outside.push(asked)
      })
      context.on('console', (message) => {
        const isFault = message.type() === 'error' && !refusal.test(message.text())
        if (isFault) faults.push(message.text())
      })
      context.on('weberror', (error) => faults.push(error.error().message))
      context.setDefaultTimeout(45_000)
      const page = await context.newPage()
      await page.goto(`${url}/${query}`)
      return new Screen(page)
    },
    close: async () => {
      await Promise.all(windows.splice(0).map((window) => window.close()))
    },
  }
}
