import { join } from 'node:path'
import type { Environment } from '../config/environment.js'

/** Where the embedded store lies. */
export function storeFolder({ DESK_DATA }: Pick<Environment, 'DESK_DATA'>): string {
  return join(DESK_DATA, 'store')
}
