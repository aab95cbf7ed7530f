import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../support/law-in-this-zone.ts', import.meta.url))
const run = promisify(execFile)

it("the machine's own time zone changes no holiday, no legal date and no instant", async () => {
  const offsets = new Set<string>()
  const digests = new Set<string>()
  for (const TZ of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Sofia']) {
    const flags = ['--conditions=source', '--import', 'tsx', program]
    const { stdout } = await run(process.execPath, flags, { env: { ...process.env, TZ } })
    const [offset = '', digest = ''] = stdout.split(' ')
    offsets.add(offset)
    digests.add(digest)
  }
  expect(offsets.size, 'the programs did run in different zones').toBe(4)
  expect(digests.size).toBe(1)
}, 60_000)
