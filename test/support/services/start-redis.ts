import { randomBytes } from 'node:crypto'
import { chownSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './free-port.js'
import { privateFolder } from './private-folder.js'
import type { PrivateServer, Probe } from './service.js'
import { supervised } from './supervised.js'
import { unprivileged } from './unprivileged.js'
import { untilReady } from './until-ready.js'

/** Starts an empty Redis on a free port, behind a random password, that keeps nothing on disk. */
export async function startRedis(
  programs: string,
  probe: (url: string) => Promise<Probe>,
): Promise<PrivateServer> {
  const account = unprivileged()
  const folder = privateFolder('redis', account)
  const password = randomBytes(16).toString('hex')
  const port = await freePort()
  const url = `redis://:${password}@127.0.0.1:${port}`
  const settings = join(folder, 'redis.conf')
  writeFileSync(settings, configuration(folder, port, password), { mode: 0o600 })
  if (account) chownSync(settings, account.uid, account.gid)
  const command = [join(programs, 'redis-server'), settings]
  const server = supervised({ command, folder, account, stopSignal: 'TERM' })
  await untilReady(server, () => probe(url))
  return { url, stop: server.stop }
}

/** A file, not arguments: everybody on the machine may read a process's arguments. */
function configuration(folder: string, port: number, password: string): string {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `dir "${folder}"`,
    `requirepass ${password}`,
    'save ""',
    'appendonly no',
    'daemonize no',
    'maxmemory-policy noeviction',
  ].join('\n')
}
