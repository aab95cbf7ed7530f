import { existsSync } from 'node:fs'

/** Adds the settings of `.env` in the working folder, if there is one; what is set already wins. */
export function loadEnvFile(path = '.env'): void {
  if (existsSync(path)) process.loadEnvFile(path)
}
