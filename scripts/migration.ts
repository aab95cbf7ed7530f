// Writes the next migration from the schema: `npm run migration -- NAME [--by-hand]`.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prismaFolder } from '@privacy-desk/core/adapters/prisma/migrations/prisma-folder.js'
import { readMigrations } from '@privacy-desk/core/adapters/prisma/migrations/read-migrations.js'
import { readSchema } from '@privacy-desk/core/adapters/prisma/migrations/read-schema.js'
import { schemaDifference } from '@privacy-desk/core/adapters/prisma/migrations/schema-difference.js'
import { MigrationRefused, nextMigration } from './next-migration.js'

const emptySql = '-- Written by hand: what the schema language has no words for.\n'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'by-hand': { type: 'boolean', default: false } },
  })
  const known = await readMigrations()
  const changed = await schemaDifference(known, await readSchema())
  const difference = changed ?? (values['by-hand'] ? emptySql : null)
  const next = nextMigration(positionals.join('-'), difference, known, new Date())
  const folder = join(prismaFolder, 'migrations', next.name)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), next.sql, { flag: 'wx' })
  process.stdout.write(`wrote ${folder}: read it before you commit it\n`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof MigrationRefused)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
