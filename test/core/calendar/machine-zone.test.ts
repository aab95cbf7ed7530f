import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../support/law-in-this-zone.ts', import.meta.url))
const run = promisify(execFile)

it("the machine's own time zone changes no holiday, no legal date and no instant", async () => {
  const zones = ['America/Los_Angeles', 'Pacific/Auckland', 'Europe/Sofia']
  const said = await Promise.all(zones.map(inZone))
  const offsets = new Set(said.map(([offset]) => offset))
  const digests = new Set(said.map(([, digest]) => digest))
  expect(offsets.size, 'the programs did run in different zones').toBe(3)
  expect(digests.size).toBe(1)
}, 120_000)

async function inZone(TZ: string) {
  const flags = ['--import', 'tsx', program]
  const { stdout } = await run(process.execPath, flags, { env: { ...process.env, TZ } })
  return stdout.split(' ')
}
