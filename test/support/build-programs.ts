import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

/**
 * Builds what changed since the last build: programs and the mail process are tested as they run in
 * production, and start in half the time that sources need.
 * @throws Error with the compiler's words when a source is wrong
 */
export async function buildPrograms(): Promise<void> {
  const building = promisify(execFile)(process.execPath, [compiler, '-b'], { cwd: root })
  await building.catch(({ stdout = '' }: { stdout?: string }) => {
    throw new Error(`the programs cannot be built:\n${stdout}`)
  })
}
