import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A browser, or a sentence about why there is none. */
export type Chromium = { readonly path: string } | { readonly path: null; readonly reason: string }

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const reason =
  'The browser tests are skipped: there is no Chromium here. Install one, or name one in CHROMIUM_PATH.'

/**
 * Finds Chromium or Chrome: the one that `CHROMIUM_PATH` names, else in the usual places, else, as
 * root on Debian and its kin, by installing it.
 */
export async function findChromium(): Promise<Chromium> {
  const { CHROMIUM_PATH } = process.env
  const places = CHROMIUM_PATH === undefined ? usual : [CHROMIUM_PATH]
  const found = (await firstOf(places)) ?? (await installed())
  return found === null ? { path: null, reason } : { path: found }
}

async function firstOf(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    if (await isRunnable(path)) return path
  }
  return null
}

const isRunnable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

/** Who runs the tests waits no longer; without a network it ends after seconds. */
const mostMs = { update: 40_000, install: 90_000 } as const

async function installed(): Promise<string | null> {
  if (process.env.CHROMIUM_PATH !== undefined || process.getuid?.() !== 0) return null
  if (!(await isRunnable('/usr/bin/apt-get'))) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, maxBuffer: 64 * 1024 * 1024 }
  const get = ['-qq', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20']
  process.stdout.write('Installing Chromium for the browser tests ...\n')
  try {
    await run('apt-get', [...get, 'update'], { ...options, timeout: mostMs.update })
    await run('apt-get', [...get, 'install', '-y', '--no-install-recommends', 'chromium'], {
      ...options,
      timeout: mostMs.install,
    })
  } catch {
    return null
  }
  return firstOf(usual)
}
