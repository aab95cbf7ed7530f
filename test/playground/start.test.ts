import { expect, onTestFinished, test, vi } from 'vitest'
import { runProgram, startMs, startProgram } from '../e2e/support/program.js'
import { playgroundFolder } from './support/playground-folder.js'

const patient = { timeout: 3 * startMs }

test('`npm start` with nothing set up starts the playground', patient, async () => {
  const env = { DESK_DATA: await playgroundFolder(), PLAYGROUND_PORT: '0' }
  const { process, stdout, ended } = startProgram('server', [], env)
  onTestFinished(() => void process.kill('SIGKILL'))
  const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(stdout())?.[0] ?? ''
  await vi.waitFor(() => expect(address()).not.toBe(''), { timeout: 2 * startMs, interval: 50 })
  const state = await fetch(`${address()}/api/state?client=teams&person=olga`)
  expect(await state.json()).toMatchObject({ person: 'olga', busy: false })
  expect(stdout(), 'and says how to go on').toMatch(/SLACK_BOT_TOKEN[\s\S]*TEAMS_APP_ID/)
  process.kill('SIGTERM')
  expect(await ended, 'keeps everything and ends well').toBe(0)
})

test('a port that is no port is told, and nothing stays open', patient, async () => {
  const env = { DESK_DATA: await playgroundFolder(), PLAYGROUND_PORT: '70000' }
  const { code, stdout, stderr } = await runProgram('server', [], env)
  expect(stdout).toBe('')
  expect(stderr).toContain('70000')
  expect(code).toBe(1)
})

test('neither in production nor where a platform is set up', patient, async () => {
  const folder = await playgroundFolder()
  const production = await runProgram('server', [], { NODE_ENV: 'production', DESK_DATA: folder })
  expect(production.stdout).toContain('nothing to start')
  expect(production.stdout).not.toContain('playground is at')
  const partly = await runProgram('server', [], { TEAMS_APP_ID: 'x', DESK_DATA: folder })
  expect(partly.stderr).toContain('TEAMS_APP_ID')
  expect(partly.stdout).toBe('')
  expect(partly.code).toBe(2)
})
