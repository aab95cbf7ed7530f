import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Randomness } from '../ports/randomness.js'
import { type KeyRing, parseKeyRing } from '../vault/key-ring.js'

/**
 * The master key of an embedded store outside production: made once, kept beside the data and
 * readable by its owner only. In production `DESK_MASTER_KEY` has to be set.
 */
export async function embeddedKey(folder: string, randomness: Randomness): Promise<KeyRing> {
  const file = join(folder, 'master.key')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const made = Buffer.from(randomness.bytes(32)).toString('base64')
  // `wx` fails where a key exists: an existing key must never be overwritten.
  await writeFile(file, `${made}\n`, { flag: 'wx', mode: 0o600 }).catch(unlessExists)
  const read = parseKeyRing(await readFile(file, 'utf8'))
  if (!read.ok) throw new Error(`${file}: ${read.problems.join('; ')}`)
  return read.ring
}

function unlessExists(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
