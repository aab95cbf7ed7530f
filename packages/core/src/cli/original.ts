import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeRandomness } from '../adapters/node-randomness.js'
import { environment } from '../config/environment.js'
import { openOriginals } from '../desk/open-originals.js'
import { readReference } from '../intents/reference.js'
import { replay } from '../requests/evolve.js'
import { embeddedKey } from '../runtime/embedded-key.js'
import { hasStore } from '../runtime/has-store.js'
import { openStore } from '../runtime/open-store.js'
import { systemClock } from '../runtime/system-clock.js'
import { createVault } from '../vault/create-vault.js'
import { parseKeyRing } from '../vault/key-ring.js'
import type { CommandIo, RunCommand } from './command.js'
import { noStore } from './no-store.js'

/** Writes what was handed over to files that are named after the request, never after a person. */
export const originalCommand: RunCommand = async (args, io) => {
  const [ref = '', folder] = args
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout('privacy-desk original REF FOLDER')
    return 0
  }
  const reference = readReference(ref)
  if (reference === null || folder === undefined) {
    io.stderr('Say which request and where: privacy-desk original PR-2026-0042 FOLDER')
    return 2
  }
  return await write(reference, folder, io)
}

async function write(reference: string, folder: string, io: CommandIo): Promise<number> {
  const env = environment.parse(io.env)
  if (!hasStore(env)) {
    io.stderr(noStore(env))
    return 2
  }
  const randomness = nodeRandomness()
  const given = parseKeyRing(env.DESK_MASTER_KEY ?? '')
  const keys = given.ok ? given.ring : await embeddedKey(env.DESK_DATA, randomness)
  const store = await openStore(env, { onWait: io.stderr })
  try {
    const vault = createVault({ store: store.vault, keys, randomness, clock: systemClock })
    const request = replay((await store.events.read(reference)).map(({ event }) => event))
    const originals = request === null ? [] : await openOriginals({ vault, store }, request)
    if (originals.length === 0) {
      io.stderr(`${reference}: there is no such request, or nothing is left of its message`)
      return 1
    }
    await mkdir(folder, { recursive: true, mode: 0o700 })
    for (const [at, { kind, bytes }] of originals.entries()) {
      const file = join(folder, `${reference}-${at + 1}${kind === 'handover' ? '.json' : '.eml'}`)
      await writeFile(file, bytes, { flag: 'wx', mode: 0o600 })
      io.stdout(file)
    }
    return 0
  } finally {
    await store.close()
  }
}
