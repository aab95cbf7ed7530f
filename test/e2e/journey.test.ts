import type { Platform } from '@privacy-desk/core/people/member.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { playJourney, type Story } from '../../demo/src/journey.js'
import { Narrator } from '../../demo/src/narrator.js'
import { access, erasure } from '../../demo/src/stories.js'
import { type Ground, openGround } from './support/ground.js'
import { leaked, wholeDatabase } from './support/leaks.js'
import { runProgram, startMs } from './support/program.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { watchRedis } from './support/watch-redis.js'

vi.setConfig({ testTimeout: startMs })

interface Journey {
  readonly platform: Platform
  readonly at: string
  readonly story: Story
  /** What only the vault may hold, beyond the story's own list. */
  readonly secrets: readonly string[]
}

const journeys: readonly Journey[] = [
  {
    platform: 'slack',
    at: '2026-03-06T08:30:00Z',
    story: erasure,
    secrets: ['Please delete my data', '40-11873', 'four archives', 'erasure-request-en'],
  },
  {
    platform: 'teams',
    at: '2026-03-16T08:30:00Z',
    story: access,
    secrets: ['Auskunft nach', 'Tom Weber', 'Tim Beispiel', 'four archives', 'auskunft-forwarded'],
  },
]

describe.each(journeys)('the main job in $platform, on PostgreSQL and Redis', (journey) => {
  const { platform, at, story } = journey
  const secrets = [...story.secrets, ...journey.secrets]
  let ground: Ground
  let desk: StartedDesk
  let told: string[]
  let saidToRedis: readonly string[]

  beforeAll(async () => {
    ground = await openGround([platform], at)
    saidToRedis = await watchRedis(ground)
    desk = await startDesk(ground)
    told = []
    const say = new Narrator((line) => void told.push(line))
    const { running, log, moveTo, settle, close } = desk
    await playJourney({ running, log, moveTo, settle, close, side: desk[platform] }, story, say)
  })

  afterAll(() => ground.close())

  test('holds at every step, from the forwarded mail to the closed ticket', () => {
    expect(told.filter((line) => line.includes('✗'))).toEqual([])
    expect(told.filter((line) => line.includes('✓')).length).toBeGreaterThan(20)
  })

  test('leaves a trail that `privacy-desk audit verify` finds whole', async () => {
    const env = { DATABASE_URL: ground.database.url }
    const { code, stdout } = await runProgram('privacy-desk', ['audit', 'verify'], env)
    expect(stdout).toBe('1 requests, 6 events: every link holds\n')
    expect(code).toBe(0)
  })

  test('writes no name, address, subject or text into any table but sealed into the vault', async () => {
    const stored = await wholeDatabase(ground)
    expect(stored).toContain('PR-2026-0001')
    expect(leaked(stored, secrets)).toEqual([])
  })

  test('tells Redis references only', () => {
    const said = saidToRedis.join('\n')
    expect(said).toContain(`deliver-${platform}`)
    expect(said).toContain(`intake-${platform}`)
    expect(leaked(said, secrets)).toEqual([])
  })

  test('writes no name, address, subject or text into the log', () => {
    expect(desk.log.lines.length).toBeGreaterThan(0)
    expect(leaked(desk.log.lines.join('\n'), secrets)).toEqual([])
  })
})
