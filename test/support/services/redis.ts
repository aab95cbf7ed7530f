import { Redis } from 'ioredis'
import type { Probe, Service } from './service.js'
import { startRedis } from './start-redis.js'

const oldestVersion = [6, 2] as const

/** Redis that answers PING without a password we do not know, no older than production's oldest. */
export const redis: Service = {
  name: 'Redis',
  variable: 'REDIS_URL',
  needs: `Redis ${oldestVersion.join('.')} or newer (redis-server)`,
  programs: ['redis-server'],
  debianPackage: 'redis-server',
  localUrls: () => ['redis://127.0.0.1:6379'],
  probe,
  start: (folder) => startRedis(folder, probe),
}

async function probe(url: string): Promise<Probe> {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 3000,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  })
  let cause: unknown
  client.on('error', (error) => {
    cause ??= error
  })
  try {
    await client.connect()
    await client.ping()
    return judge(await client.info('server'))
  } catch (error) {
    const reason = cause ?? error
    return { problem: reason instanceof Error ? reason.message || reason.name : String(reason) }
  } finally {
    client.disconnect()
  }
}

/** Reads the answer to `INFO server`. */
function judge(info: string): Probe {
  const version = /^redis_version:(\S+)/m.exec(info)?.[1] ?? '0'
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOld = major < oldestVersion[0] || (major === oldestVersion[0] && minor < oldestVersion[1])
  return isOld
    ? { problem: `Redis ${version} is older than ${oldestVersion.join('.')}` }
    : { version }
}
