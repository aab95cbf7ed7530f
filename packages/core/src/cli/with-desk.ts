import { chooseApps } from '../config/choose-apps.js'
import { environment } from '../config/environment.js'
import { readConfig } from '../config/read-config.js'
import { readDeskFile } from '../config/read-desk-file.js'
import type { DeskDeps } from '../desk/deps.js'
import { hasStore } from '../runtime/has-store.js'
import { openDesk } from '../runtime/open-desk.js'
import { silentLogger } from '../runtime/silent-logger.js'
import type { CommandIo } from './command.js'
import { InputError } from './input-error.js'
import { noStore } from './no-store.js'

/**
 * Does something with the desk of the settings and closes it again.
 * @throws InputError where the settings have problems or there is no store
 */
export async function withDesk<T>(io: CommandIo, work: (deps: DeskDeps) => Promise<T>): Promise<T> {
  const path = environment.shape.DESK_CONFIG.parse(io.env.DESK_CONFIG)
  const config = readConfig(io.env, await readDeskFile(path))
  if (!config.ok) throw new InputError(config.problems.join('\n'))
  if (!hasStore(config.value.environment)) throw new InputError(noStore(config.value.environment))
  const platforms = chooseApps(io.env).desk
  const running = await openDesk({ config: config.value, platforms, logger: silentLogger })
  try {
    return await work(running.deps)
  } finally {
    await running.close()
  }
}
