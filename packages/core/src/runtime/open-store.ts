import { openEmbeddedStore, openPostgresStore } from '../adapters/prisma/open-store.js'
import type { Environment } from '../config/environment.js'
import type { Store } from '../ports/store.js'
import { storeFolder } from './store-folder.js'

/**
 * The store the environment asks for: PostgreSQL where `DATABASE_URL` is set, else embedded.
 * @throws InfrastructureError
 */
export async function openStore(environment: Environment): Promise<Store> {
  const { DATABASE_URL: url } = environment
  return url === undefined
    ? await openEmbeddedStore({ folder: storeFolder(environment) })
    : await openPostgresStore({ url })
}
