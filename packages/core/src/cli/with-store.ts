import { environment } from '../config/environment.js'
import { problemsOf } from '../config/problems.js'
import type { Store } from '../ports/store.js'
import { hasStore } from '../runtime/has-store.js'
import { openStore } from '../runtime/open-store.js'
import type { CommandIo } from './command.js'
import { noStore } from './no-store.js'

/**
 * Looks into the store of the settings and closes it again. None is made where there is none.
 * @returns the exit code: that of the work, or 2 with a sentence
 */
export async function withStore(
  io: CommandIo,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const env = environment.safeParse(io.env)
  if (!env.success) {
    for (const problem of problemsOf('environment', env.error)) io.stderr(problem)
    return 2
  }
  if (!hasStore(env.data)) {
    io.stderr(noStore(env.data))
    return 2
  }
  const store = await openStore(env.data, { onWait: io.stderr })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
