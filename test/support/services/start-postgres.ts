import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port.js'
import { privateFolder } from './private-folder.js'
import type { PrivateServer, Probe } from './service.js'
import { supervised } from './supervised.js'
import { type Account, unprivileged } from './unprivileged.js'
import { untilReady } from './until-ready.js'

/** Nothing here has to survive a crash, so nothing waits for the disk. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  timezone: 'UTC',
}

/** Starts an empty PostgreSQL on a free port, behind a random password. */
export async function startPostgres(
  programs: string,
  probe: (url: string) => Promise<Probe>,
): Promise<PrivateServer> {
  const account = unprivileged()
  const folder = privateFolder('postgres', account)
  const password = randomBytes(16).toString('hex')
  await initialise(programs, folder, password, account)
  const port = await freePort()
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
  const server = supervised({
    command: serverCommand(programs, folder, port),
    folder,
    account,
    stopSignal: 'INT',
  })
  await untilReady(server, () => probe(url))
  return { url, stop: server.stop }
}

function serverCommand(programs: string, folder: string, port: number): string[] {
  const chosen = Object.entries({ ...settings, port: String(port) })
  return [
    join(programs, 'postgres'),
    ...['-D', join(folder, 'data')],
    ...chosen.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

async function initialise(
  programs: string,
  folder: string,
  password: string,
  account: Account | undefined,
): Promise<void> {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const options = [
    ...['--pgdata', join(folder, 'data')],
    ...['--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8'],
    '--no-sync',
  ]
  try {
    await promisify(execFile)(join(programs, 'initdb'), options, { ...account, cwd: folder })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
