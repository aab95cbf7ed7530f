import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'

/** A connected adapter, and how its database runs a script of many statements. */
export interface Connected {
  readonly adapter: SqlDriverAdapter
  readonly runScript: (script: string) => Promise<unknown>
}

/**
 * What the schema engine works on. Migrations run as one script each: the adapter for PostgreSQL
 * would cut them at every semicolon, which breaks functions, and the one for PGlite would not
 * wait for their end, so that a failed migration counted as applied.
 * @param shadow makes an empty database in which migrations can be tried
 */
export function withWholeScripts(
  database: () => Promise<Connected>,
  shadow: () => Promise<Connected>,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: 'privacy-desk-migrations',
    connect: async () => whole(await database()),
    connectToShadowDb: async () => whole(await shadow()),
  }
}

function whole({ adapter, runScript }: Connected): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await runScript(script)
  }
  return adapter
}
