import type { LockOptions } from '../adapters/prisma/embedded/lock-folder.js'
import { openEmbeddedStore, openPostgresStore } from '../adapters/prisma/open-store.js'
import type { Environment } from '../config/environment.js'
import type { Store } from '../ports/store.js'
import { storeFolder } from './store-folder.js'

/**
 * The store the environment asks for: PostgreSQL where `DATABASE_URL` is set, else embedded.
 * @param lock whom to tell what becomes of an embedded store's folder
 * @throws InfrastructureError
 */
export async function openStore(
  environment: Environment,
  lock: Pick<LockOptions, 'onWait' | 'onLost'> = {},
): Promise<Store> {
  const { DATABASE_URL: url } = environment
  return url === undefined
    ? await openEmbeddedStore({ folder: storeFolder(environment), lock })
    : await openPostgresStore({ url })
}
