import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** What another process wrote into a folder's lock file. */
export interface LeftLock {
  readonly pid: number | undefined
  readonly host: string
  readonly space?: string
  readonly token?: string
}

/** Puts another one's lock into a folder, in the place of what lock is there. */
export async function leaveLock(folder: string, lock: LeftLock): Promise<string> {
  const path = join(folder, 'desk.lock')
  await writeFile(`${path}.left`, JSON.stringify({ token: randomUUID(), ...lock }))
  await rename(`${path}.left`, path)
  return path
}

/** Makes a lock file look as if it was touched for the last time so long ago. */
export async function touched(path: string, msAgo: number): Promise<void> {
  const then = new Date(Date.now() - msAgo)
  await utimes(path, then, then)
}

/** A process that does nothing until the test is over. */
export async function otherProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'spawn')
  return child
}
