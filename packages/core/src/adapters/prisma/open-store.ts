import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { Store } from '../../ports/store.js'
import { Closers } from './closers.js'
import { type LockOptions, lockFolder } from './embedded/lock-folder.js'
import { openDatabase } from './embedded/open-database.js'
import { migrateEmbedded } from './migrations/migrate-embedded.js'
import { migratePostgres } from './migrations/migrate-postgres.js'
import { readMigrations } from './migrations/read-migrations.js'
import { type Client, openClient } from './open-client.js'
import { postgresConnection } from './postgres-connection.js'
import { prismaStore } from './prisma-store.js'

export interface PostgresOptions {
  /** `postgresql://…`; may name the schema by `?schema=`. */
  readonly url: string
  /** `public` if not given here or in the URL; made if there is none. */
  readonly schema?: string
  /** Connections at most, 10 if not given. */
  readonly connections?: number
}

/**
 * Opens the desk's store in a PostgreSQL and applies what migrations are missing.
 * @throws InfrastructureError
 */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const at = postgresConnection(options.url, options.schema)
  const pool = {
    connectionString: at.connectionString,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    keepAlive: true,
    application_name: 'privacy-desk',
  }
  return opening(async (closers) => {
    const { client, close } = openClient(new PrismaPg(pool, { schema: at.schema }))
    closers.add(close)
    await migratePostgres(at, client, await readMigrations())
    return client
  })
}

export interface EmbeddedOptions {
  /** Where the database lies, or `memory` for one that ends with the process. */
  readonly folder: string | 'memory'
  /** How to take the folder, and whom to tell of it. */
  readonly lock?: LockOptions
}

/**
 * Opens the desk's store in a PostgreSQL inside this process (PGlite), makes it if there is none,
 * and applies what migrations are missing. The folder belongs to this process until `close`; a
 * process that loses it before ends at once.
 * @throws InfrastructureError `folder-in-use` when another process has it
 */
export async function openEmbeddedStore({ folder, lock }: EmbeddedOptions): Promise<Store> {
  return opening(async (closers) => {
    if (folder !== 'memory') {
      const held = await lockFolder(folder, lock)
      closers.add(() => held.release())
    }
    const migrations = await readMigrations()
    const database = await openDatabase(folder, migrations)
    closers.add(() => database.close())
    const { client, close } = openClient(new PrismaPGlite(database))
    closers.add(close)
    await migrateEmbedded(database, client, migrations)
    return client
  })
}

/** Makes a store of what is opened, or closes it all again if a step fails. */
async function opening(open: (closers: Closers) => Promise<Client>): Promise<Store> {
  const closers = new Closers()
  try {
    return prismaStore(await open(closers), () => closers.close())
  } catch (error) {
    await closers.close().catch(() => undefined)
    throw error
  }
}
