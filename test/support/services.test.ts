import { Redis } from 'ioredis'
import pg from 'pg'
import { expect, inject, it, onTestFinished } from 'vitest'
import { freshDatabase } from './fresh-database.js'
import { redisPrefix } from './redis-prefix.js'

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(text).finally(() => client.end())
  return rows
}

it('gives each test a database of its own and takes it back', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  await query(one.url, 'CREATE TABLE marks (id int)')
  await expect(query(other.url, 'SELECT * FROM marks')).rejects.toThrow('does not exist')
  await Promise.all([one.drop(), other.drop()])
  await expect(query(one.url, 'SELECT 1')).rejects.toThrow('does not exist')
})

it('drops a database that is still in use', async () => {
  const database = await freshDatabase()
  const client = new pg.Client({ connectionString: database.url })
  const broken = new Promise((resolve) => client.on('error', resolve))
  await client.connect()
  await database.drop()
  await broken
})

it('gives each test a part of Redis and deletes no one else’s keys', async () => {
  const [one, other] = [redisPrefix(), redisPrefix()]
  const client = new Redis(inject('redisUrl'))
  onTestFinished(() => client.disconnect())
  await client.mset(`${one.prefix}:a`, '1', `${one.prefix}:b`, '2', `${other.prefix}:a`, '3')
  await one.clear()
  expect(await client.mget(`${one.prefix}:a`, `${one.prefix}:b`, `${other.prefix}:a`)).toEqual([
    null,
    null,
    '3',
  ])
  await other.clear()
  expect(await client.exists(`${other.prefix}:a`)).toBe(0)
})
