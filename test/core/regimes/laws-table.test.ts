import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { lawsTable } from '../../support/laws-table.js'
import { lawIds, shippedLaw } from '../../support/shipped-law.js'

const page = fileURLToPath(new URL('../../../docs/laws-table.md', import.meta.url))

it('docs/laws-table.md says what the law files say; run with -u after changing one', async () => {
  await expect(`${lawsTable(lawIds.map(shippedLaw))}\n`).toMatchFileSnapshot(page)
})
