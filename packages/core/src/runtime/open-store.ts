import { join } from 'node:path'
import { openEmbeddedStore, openPostgresStore } from '../adapters/prisma/open-store.js'
import type { Environment } from '../config/environment.js'
import type { Store } from '../ports/store.js'

/**
 * The store the environment asks for: PostgreSQL where `DATABASE_URL` is set, else embedded.
 * @throws InfrastructureError
 */
export async function openStore({ DATABASE_URL, DESK_DATA }: Environment): Promise<Store> {
  return DATABASE_URL === undefined
    ? await openEmbeddedStore({ folder: join(DESK_DATA, 'store') })
    : await openPostgresStore({ url: DATABASE_URL })
}
