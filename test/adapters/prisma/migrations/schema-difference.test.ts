import { readMigrations } from '@privacy-desk/core/adapters/prisma/migrations/read-migrations.js'
import { readSchema } from '@privacy-desk/core/adapters/prisma/migrations/read-schema.js'
import { schemaDifference } from '@privacy-desk/core/adapters/prisma/migrations/schema-difference.js'
import { expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

test('the migrations make what the schema says', async () => {
  expect(await schemaDifference(await readMigrations(), await readSchema())).toBeNull()
})

test('a field that no migration makes is a difference, and the SQL for it is known', async () => {
  const schema = (await readSchema()).replace(
    'model Counter {',
    'model Counter {\n  note String?\n',
  )
  const difference = await schemaDifference(await readMigrations(), schema)
  expect(difference).toContain('ALTER TABLE "counters" ADD COLUMN     "note" TEXT')
})
