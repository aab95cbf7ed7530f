import { nodeRandomness } from '../adapters/node-randomness.js'
import { environment } from '../config/environment.js'
import { problemsOf } from '../config/problems.js'
import { hasStore } from '../runtime/has-store.js'
import { openStore } from '../runtime/open-store.js'
import { systemClock } from '../runtime/system-clock.js'
import { createVault } from '../vault/create-vault.js'
import { type KeyRing, parseKeyRing } from '../vault/key-ring.js'
import type { CommandIo, RunCommand } from './command.js'
import { noStore } from './no-store.js'

/** Wraps every data key by the first key of `DESK_MASTER_KEY`; may run while the desk does. */
export const vaultRotate: RunCommand = async (_args, io) => {
  const env = environment.safeParse(io.env)
  const keys = parseKeyRing(io.env.DESK_MASTER_KEY ?? '')
  const problems = [
    ...(env.success ? [] : problemsOf('environment', env.error)),
    ...(keys.ok ? [] : keys.problems.map((problem) => `DESK_MASTER_KEY: ${problem}`)),
  ]
  for (const problem of problems) io.stderr(problem)
  if (!env.success || !keys.ok) return 2
  if (!hasStore(env.data)) {
    io.stderr(noStore(env.data))
    return 2
  }
  return await rotate(env.data, keys.ring, io)
}

async function rotate(
  env: Parameters<typeof openStore>[0],
  keys: KeyRing,
  io: CommandIo,
): Promise<number> {
  const store = await openStore(env, { onWait: io.stderr })
  try {
    const parts = { store: store.vault, keys, randomness: nodeRandomness(), clock: systemClock }
    const { rewrapped, failed } = await createVault(parts).rotate()
    io.stdout(`${rewrapped} data keys wrapped anew`)
    for (const { person, code } of failed) io.stdout(`${person}: ${code}`)
    if (failed.length === 0) io.stdout('Older keys can now be removed from DESK_MASTER_KEY.')
    return failed.length === 0 ? 0 : 1
  } finally {
    await store.close()
  }
}
