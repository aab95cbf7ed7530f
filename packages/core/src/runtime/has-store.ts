import { existsSync } from 'node:fs'
import type { Environment } from '../config/environment.js'
import { storeFolder } from './store-folder.js'

/**
 * Whether there is something to open: a database is set, or an embedded store was made before.
 * Opening one that is not there makes a new one, which is not what a check of its content wants.
 */
export function hasStore(environment: Environment): boolean {
  return environment.DATABASE_URL !== undefined || existsSync(storeFolder(environment))
}
