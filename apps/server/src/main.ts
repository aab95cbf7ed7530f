import { chooseApps } from '@privacy-desk/core/config/choose-apps.js'
import { codeOf } from '@privacy-desk/core/runtime/code-of.js'
import { loadEnvFile } from '@privacy-desk/core/runtime/load-env-file.js'
import { nothingSet } from './nothing-set.js'
import { play } from './play.js'

loadEnvFile()

const apps = chooseApps(process.env)
const isSetUp = apps.start.length > 0 || (process.env.APPS ?? '') !== ''
if (isSetUp) await orSay(main)
else if (process.env.NODE_ENV === 'production') process.stdout.write(nothingSet)
else await orSay(playground)

async function main(): Promise<void> {
  const { checkStart } = await import('./check-start.js')
  const checked = await checkStart(process.env, apps)
  if (!checked.ok) {
    process.stderr.write(`Privacy Desk does not start:\n- ${checked.problems.join('\n- ')}\n`)
    process.exitCode = 2
    return
  }
  const [{ start }, { createLogger }] = await Promise.all([
    import('./start.js'),
    import('./logger.js'),
  ])
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
