import { Redis } from 'ioredis'
import type { Ground } from './ground.js'

/** Everything that is said to Redis under the ground's prefix from now on, word by word. */
export async function watchRedis({ redis, atEnd }: Ground): Promise<readonly string[]> {
  const client = new Redis(redis.url)
  const monitor = await client.monitor()
  const said: string[] = []
  monitor.on('monitor', (_time: string, words: readonly string[]) => {
    const line = words.join(' ')
    if (line.includes(redis.prefix)) said.push(line)
  })
  atEnd(async () => {
    monitor.disconnect()
    client.disconnect()
  })
  return said
}
