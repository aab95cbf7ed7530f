import { fileURLToPath } from 'node:url'
import type { DeskFile } from '@privacy-desk/core/config/desk-file.js'
import { readConfig } from '@privacy-desk/core/config/read-config.js'
import { readDeskFile } from '@privacy-desk/core/config/read-desk-file.js'
import type { Platform } from '@privacy-desk/core/people/member.js'
import pg from 'pg'
import { openSlackWorkspace, type SlackWorkspace } from '../../../demo/src/sides/slack-workspace.js'
import { openTeamsTenant, type TeamsTenant } from '../../../demo/src/sides/teams-tenant.js'
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js'
import { type MovedClock, movedClock } from '../../support/moved-clock.js'
import { type RedisPrefix, redisPrefix } from '../../support/redis-prefix.js'

/** What stays when a desk's process ends: database, queue, time, and the people in their chats. */
export interface Ground {
  readonly database: FreshDatabase
  readonly redis: RedisPrefix
  readonly clock: MovedClock
  /** Asks the database as its superuser, past the desk. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>
  readonly platforms: readonly Platform[]
  /** Slack and its people. @throws when this ground has none */
  readonly workspace: SlackWorkspace
  /** Teams and its people. @throws when this ground has none */
  readonly tenant: TeamsTenant
  /** Called when the ground goes, last one first. */
  atEnd(end: () => Promise<void>): void
  close(): Promise<void>
}

export const masterKey = 'MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1ub3BxcnN0dXY='
export const deskYaml = fileURLToPath(new URL('../../../desk.example.yaml', import.meta.url))

/** Friday 6 March 2026, half past nine in Berlin. */
const friday = '2026-03-06T08:30:00Z'

/** An empty database, an empty part of Redis, and a chat platform or two full of people. */
export async function openGround(
  platforms: readonly Platform[] = ['slack'],
  at = friday,
): Promise<Ground> {
  const ends: (() => Promise<void>)[] = []
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end()
  }
  const atEnd = (end: () => Promise<void>) => void ends.push(end)
  try {
    const services = await openServices(atEnd)
    const chats = await openChats(platforms, atEnd)
    return {
      ...services,
      platforms,
      get workspace() {
        return present(chats.workspace)
      },
      get tenant() {
        return present(chats.tenant)
      },
      clock: movedClock(at),
      atEnd,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function openServices(atEnd: Ground['atEnd']) {
  const database = await freshDatabase()
  atEnd(database.drop)
  const redis = redisPrefix()
  atEnd(redis.clear)
  const pool = new pg.Pool({ connectionString: database.url, max: 2 })
  atEnd(() => pool.end())
  const query = async (sql: string, values: readonly unknown[] = []) =>
    (await pool.query<Record<string, unknown>>(sql, [...values])).rows
  return { database, redis, query }
}

async function openChats(platforms: readonly Platform[], atEnd: Ground['atEnd']) {
  const workspace = platforms.includes('slack') ? await openSlackWorkspace() : null
  if (workspace !== null) atEnd(workspace.slack.close)
  const tenant = platforms.includes('teams') ? await openTeamsTenant() : null
  if (tenant !== null) atEnd(tenant.close)
  return { workspace, tenant }
}

function present<T>(chat: T | null): T {
  if (chat === null) throw new Error('this ground has no such platform')
  return chat
}

/** What a test's `desk.yaml` has in the place of, or beside, what the example has. */
export interface DeskChange {
  /** The settings for the rooms of breaches. */
  readonly rooms?: DeskFile['breaches']['rooms'] | undefined
  /** `letters.smtp`: the mail server of its letters; none unless said. */
  readonly smtp?: Readonly<Record<string, unknown>> | undefined
}

/** `desk.example.yaml`, with a master key. */
export async function exampleConfig({ rooms, smtp }: DeskChange = {}) {
  const file = await readDeskFile(deskYaml)
  if ('content' in file && smtp !== undefined) {
    Object.assign((file.content as { letters: object }).letters, { smtp })
  }
  const config = readConfig({ DESK_MASTER_KEY: masterKey }, file)
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const { desk } = config.value
  if (rooms === undefined) return config.value
  return { ...config.value, desk: { ...desk, breaches: { ...desk.breaches, rooms } } }
}
