import { chooseApps } from '@privacy-desk/core/config/choose-apps.js'
import { readStart } from '@privacy-desk/server/read-start.js'
import { describe, expect, test } from 'vitest'
import { deskContent } from '../core/config/desk-content.js'

const guid = '11111111-2222-4333-8444-555555555555'
const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'shh' }
const teams = { TEAMS_APP_ID: guid, TEAMS_APP_PASSWORD: 'shh', TEAMS_APP_TENANT_ID: guid }

const read = (env: Record<string, string>, content: unknown = deskContent()) =>
  readStart(env, { content }, chooseApps(env))

const problems = (...args: Parameters<typeof read>) => {
  const start = read(...args)
  return start.ok ? [] : start.problems
}

describe('a start', () => {
  test.each([
    ['Slack', slack, ['slack'], ['slack']],
    ['Teams', teams, ['teams'], ['teams']],
    ['both', { ...slack, ...teams }, ['slack', 'teams'], ['slack', 'teams']],
    ['one of two', { ...slack, ...teams, APPS: 'teams' }, ['teams'], ['slack', 'teams']],
  ])('with the settings of %s starts just that', (_what, env, starts, platforms) => {
    const start = read(env)
    expect(start).toMatchObject({ ok: true, value: { platforms } })
    const frontEnds = start.ok ? start.value.frontEnds.map(({ platform }) => platform) : []
    expect(frontEnds).toEqual(starts)
  })

  test('lists the problems of the desk and of both front-ends at once', () => {
    const env = {
      NODE_ENV: 'production',
      SLACK_BOT_TOKEN: 'xoxp-not-a-bot',
      TEAMS_APP_PASSWORD: 'shh',
      SLACK_PORT: 'many',
    }
    const listed = problems(env, { ...deskContent(), members: [] })
    for (const part of [
      'DESK_MASTER_KEY: ',
      'desk.yaml members: ',
      'SLACK_BOT_TOKEN must be a bot token',
      'SLACK_PORT must be a number',
      'TEAMS_APP_ID is empty: without it Teams requests would not be authenticated',
    ]) {
      expect(listed).toContainEqual(expect.stringContaining(part))
    }
    expect(new Set(listed).size).toBe(listed.length)
  })

  test('is refused while somebody can be reached by no front-end that is on', () => {
    const members = deskContent().members.map((one) =>
      one.id === 'dora' ? { ...one, slack: undefined } : one,
    )
    const content = { ...deskContent(), members }
    expect(problems(slack, content)).toEqual(['desk.yaml members: dora has no slack id'])
    expect(problems({ ...slack, ...teams }, content)).toEqual([])
    expect(problems({ ...slack, ...teams, APPS: 'slack' }, content)).toEqual([])
  })

  test('never quotes a secret', () => {
    const env = {
      SLACK_BOT_TOKEN: 'xoxp-zzsecret',
      TEAMS_APP_PASSWORD: 'zzsecret',
      TEAMS_APP_ID: 'x',
    }
    expect(problems(env).length).toBeGreaterThan(1)
    expect(problems(env).join()).not.toContain('zzsecret')
  })
})
