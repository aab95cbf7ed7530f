import { join, resolve } from 'node:path'
import type { RunningPlayground } from '@privacy-desk/playground/start-playground.js'
import { setUpLines } from './set-up-lines.js'

/**
 * Starts the playground, where there is one: images for production have none. It is loaded here
 * and nowhere else.
 * @returns `null` where there is no playground
 * @throws when the port is taken or another process has the folder
 */
export async function play(
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunningPlayground | null> {
  const loaded = await load()
  if (loaded === null) return null
  const folder = join(env.DESK_DATA || '.data', 'playground')
  const running = await loaded.startPlayground({
    port: Number(env.PLAYGROUND_PORT || 3000),
    folder,
  })
  process.stdout.write(greeting(running.url, resolve(folder)))
  return running
}

async function load() {
  try {
    return await import('@privacy-desk/playground/start-playground.js')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      return null
    }
    throw error
  }
}

function greeting(url: string, folder: string): string {
  return `The playground is at ${url}

It plays Slack and Microsoft Teams on this machine, so that you can try the whole desk
without an account. Nothing leaves the machine; what you do is kept in ${folder}.

To run the desk for your organisation:

${setUpLines}`
}
