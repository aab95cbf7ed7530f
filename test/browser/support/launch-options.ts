import type { LaunchOptions } from 'playwright-core'

const flags = [
  'lang=en-GB',
  'no-sandbox',
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-sync',
  'disable-background-networking',
  'disable-component-update',
  // Else it would make a process ready for a page that nobody opens.
  'renderer-process-limit=1',
]

/** How the browser is started, so that it talks to nobody of its own accord. */
export function launchOptions(executablePath: string): LaunchOptions {
  const args = flags.map((flag) => `--${flag}`)
  return { executablePath, args, env: { ...process.env, LANGUAGE: 'en_GB' } }
}
