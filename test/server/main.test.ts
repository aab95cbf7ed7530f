import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { runProgram, startProgram } from '../e2e/support/program.js'
import { freePort } from '../support/services/free-port.js'

const guid = '11111111-2222-4333-8444-555555555555'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function settings() {
  const example = fileURLToPath(new URL('../../desk.example.yaml', import.meta.url))
  const DESK_CONFIG = join(folder, 'desk.yaml')
  await copyFile(example, DESK_CONFIG)
  return {
    DESK_CONFIG,
    DESK_DATA: join(folder, 'data'),
    TEAMS_APP_ID: guid,
    TEAMS_APP_PASSWORD: 'shh',
    TEAMS_APP_TENANT_ID: guid,
    TEAMS_PORT: String(await freePort()),
  }
}

describe('npm start', { timeout: 60_000 }, () => {
  test('in production with nothing set says what to set', async () => {
    const env = { DESK_DATA: folder, NODE_ENV: 'production' }
    const { code, stdout, stderr } = await runProgram('server', [], env)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const word of ['SLACK_BOT_TOKEN', 'TEAMS_APP_ID', '.env.example', 'desk.example.yaml']) {
      expect(stdout).toContain(word)
    }
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    ['a front-end that there is none of', { APPS: 'irc' }, 'environment APPS.0: '],
    ['an empty app id', { TEAMS_APP_ID: '' }, 'TEAMS_APP_ID is empty'],
    ['production without a master key', { NODE_ENV: 'production' }, 'DESK_MASTER_KEY: '],
    ['no desk.yaml', { DESK_CONFIG: '/nowhere/desk.yaml' }, 'cannot be read; copy'],
  ])('does not start with %s', async (_what, change, sentence) => {
    const env = { ...(await settings()), ...change }
    const { code, stdout, stderr } = await runProgram('server', [], env)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Privacy Desk does not start:\n- ')
    expect(stderr).toContain(sentence)
  })

  test('runs until it is told to end, and refuses a second process on its data', async () => {
    const env = await settings()
    const running = startProgram('server', [], env)
    onTestFinished(() => void running.process.kill('SIGKILL'))
    const health = async () => (await fetch(`http://127.0.0.1:${env.TEAMS_PORT}/healthz`)).status
    await expect.poll(() => health().catch(() => 0), { timeout: 40_000 }).toBe(200)
    const second = { ...env, TEAMS_PORT: String(await freePort()) }
    const { code, stderr } = await runProgram('server', [], second)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Privacy Desk does not start: .*\(folder-in-use\)\n$/)
    running.process.kill('SIGTERM')
    expect(await running.ended).toBe(0)
  })
})
