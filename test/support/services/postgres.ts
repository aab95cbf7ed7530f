import { userInfo } from 'node:os'
import pg from 'pg'
import type { Probe, Service } from './service.js'
import { startPostgres } from './start-postgres.js'

const oldestVersion = 15

/** PostgreSQL that lets us in, may create databases and is no older than production's oldest. */
export const postgres: Service = {
  name: 'PostgreSQL',
  variable: 'DATABASE_URL',
  needs: `PostgreSQL ${oldestVersion} or newer (initdb and postgres)`,
  programs: ['initdb', 'postgres'],
  debianPackage: 'postgresql',
  localUrls,
  probe,
  start: (folder) => startPostgres(folder, probe),
}

function localUrls(): string[] {
  const user = encodeURIComponent(userInfo().username)
  return ['postgres:postgres', 'postgres', user].map(
    (login) => `postgresql://${login}@127.0.0.1:5432/postgres`,
  )
}

async function probe(url: string): Promise<Probe> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await examine(client)
  } catch (error) {
    return { problem: error instanceof Error ? error.message || error.name : String(error) }
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function examine(client: pg.Client): Promise<Probe> {
  const { rows } = await client.query<{ version: string; creates: boolean }>(
    `SELECT current_setting('server_version') AS version, rolsuper OR rolcreatedb AS creates
     FROM pg_roles WHERE rolname = current_user`,
  )
  const version = rows[0]?.version.split(' ')[0] ?? '0'
  if (Number.parseInt(version, 10) < oldestVersion) {
    return { problem: `PostgreSQL ${version} is older than ${oldestVersion}` }
  }
  if (!rows[0]?.creates) return { problem: 'its role may not create databases' }
  return { version }
}
