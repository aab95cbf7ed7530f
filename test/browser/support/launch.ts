import { type Browser, chromium } from 'playwright-core'

/** Starts the browser. It talks to nobody of its own accord. */
export function launch(executablePath: string): Promise<Browser> {
  const args = [
    ...[
      '--lang=en-GB',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
    ],
    ...['--disable-background-networking', '--disable-component-update'],
  ]
  const env = { ...process.env, LANGUAGE: 'en_GB' }
  return chromium.launch({ executablePath, args, env })
}
