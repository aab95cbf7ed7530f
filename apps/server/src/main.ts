import { chooseApps } from '@privacy-desk/core/config/choose-apps.js'
import { environment } from '@privacy-desk/core/config/environment.js'
import { readDeskFile } from '@privacy-desk/core/config/read-desk-file.js'
import { codeOf } from '@privacy-desk/core/runtime/code-of.js'
import { loadEnvFile } from '@privacy-desk/core/runtime/load-env-file.js'
import { createLogger } from './logger.js'
import { nothingSet } from './nothing-set.js'
import { play } from './play.js'
import { readStart } from './read-start.js'
import { start } from './start.js'

loadEnvFile()

const apps = chooseApps(process.env)
const isSetUp = apps.start.length > 0 || (process.env.APPS ?? '') !== ''
if (isSetUp) await orSay(main)
else if (process.env.NODE_ENV === 'production') process.stdout.write(nothingSet)
else await orSay(playground)

async function main(): Promise<void> {
  const path = environment.shape.DESK_CONFIG.parse(process.env.DESK_CONFIG)
  const checked = readStart(process.env, await readDeskFile(path), apps)
  if (!checked.ok) {
    process.stderr.write(`Privacy Desk does not start:\n- ${checked.problems.join('\n- ')}\n`)
    process.exitCode = 2
    return
  }
  const logger = createLogger(checked.value.config.environment.LOG_LEVEL)
  const server = await start(checked.value, logger)
  untilStopped(() => server.stop())
}

/** Somebody who has set up nothing yet sees the desk at work. */
async function playground(): Promise<void> {
  const running = await play(process.env)
  if (running === null) process.stdout.write(nothingSet)
  else untilStopped(() => running.close())
}

function untilStopped(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)))
  }
}

async function orSay(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`Privacy Desk does not start: ${message} (${codeOf(error)})\n`)
    process.exitCode = 1
  }
}
