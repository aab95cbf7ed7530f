import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { eventually } from '../eventually.js'
import { supervised } from './supervised.js'
import { untilReady } from './until-ready.js'

/** A stand-in for a server: it writes its process id down and waits. */
const patientServer = ['/bin/sh', '-c', 'echo $$ >pid; exec sleep 600']

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'privacy-desk-supervised-'))
}

async function pidIn(directory: string): Promise<number> {
  const file = join(directory, 'pid')
  const written = () => Number(/^\d+\n/.exec(readFileSync(file, 'utf8'))?.[0] ?? fail(file))
  return vi.waitFor(written, 30_000)
}

function fail(file: string): never {
  throw new Error(`${file} is not written yet`)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it('stops the server and removes its folder', async () => {
  const directory = folder()
  const server = supervised({
    command: patientServer,
    folder: directory,
    account: undefined,
    stopSignal: 'TERM',
  })
  const pid = await pidIn(directory)
  expect(server.hasEnded()).toBe(false)
  await server.stop()
  expect(server.hasEnded()).toBe(true)
  expect(isAlive(pid)).toBe(false)
  expect(existsSync(directory)).toBe(false)
})

it('leaves neither server nor folder behind when the tests are killed', async () => {
  const directory = folder()
  const module = new URL('./supervised.ts', import.meta.url).href
  const options = { command: patientServer, folder: directory, stopSignal: 'TERM' }
  const source = `(await import('${module}')).supervised(${JSON.stringify(options)})`
  const tests = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source])
  const pid = await pidIn(directory)
  tests.kill('SIGKILL')
  await eventually(() => expect(isAlive(pid)).toBe(false))
  await eventually(() => expect(existsSync(directory)).toBe(false))
})

it('reports the last words of a server that did not start', async () => {
  const server = supervised({
    command: ['/bin/sh', '-c', 'echo the port is taken >&2; exit 1'],
    folder: folder(),
    account: undefined,
    stopSignal: 'TERM',
  })
  await expect(untilReady(server, async () => ({ problem: 'no answer' }))).rejects.toThrow(
    /no answer.*the port is taken/,
  )
})
