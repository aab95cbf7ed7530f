import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Migration } from '../migrations/migration.js'
import { newDatabase } from './new-database.js'

/**
 * A data folder that is migrated already, made at build time: starting from it is several times
 * quicker than making a database and migrating it.
 */
const dumpFolder = fileURLToPath(new URL('../../../../dist/embedded/', import.meta.url))
const dumpPath = join(dumpFolder, 'database.tar.gz')
const labelPath = join(dumpFolder, 'database.json')

const label = z.object({ madeOf: z.string() })

/** The dump, or `null` when there is none made of these migrations and this PGlite. */
export async function readDump(migrations: readonly Migration[]): Promise<Blob | null> {
  try {
    const { madeOf } = label.parse(JSON.parse(await readFile(labelPath, 'utf8')))
    if (madeOf !== fingerprint(migrations)) return null
    return new Blob([await readFile(dumpPath)])
  } catch {
    return null
  }
}

/** Keeps a dump for `readDump`; the label goes last, so that a half-written dump is none. */
export async function writeDump(dump: Blob, migrations: readonly Migration[]): Promise<string> {
  await mkdir(dumpFolder, { recursive: true })
  await writeFile(`${dumpPath}.new`, new Uint8Array(await dump.arrayBuffer()))
  await rename(`${dumpPath}.new`, dumpPath)
  await writeFile(labelPath, JSON.stringify({ madeOf: fingerprint(migrations) }))
  return dumpPath
}

function fingerprint(migrations: readonly Migration[]): string {
  const hash = createHash('sha256').update(engineVersion())
  hash.update(JSON.stringify(newDatabase))
  for (const { name, sql } of migrations) hash.update(JSON.stringify([name, sql]))
  return hash.digest('hex')
}

function engineVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const manifest: unknown = JSON.parse(
    readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'),
  )
  return z.object({ version: z.string() }).parse(manifest).version
}
