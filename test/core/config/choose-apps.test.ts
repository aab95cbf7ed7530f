import { chooseApps } from '@privacy-desk/core/config/choose-apps.js'
import { describe, expect, test } from 'vitest'

describe('the front-ends', () => {
  test.each<[Record<string, string>, string[], string[]]>([
    [{}, [], []],
    [{ SLACK_BOT_TOKEN: 'x' }, ['slack'], ['slack']],
    [{ TEAMS_APP_ID: 'x' }, ['teams'], ['teams']],
    [
      { SLACK_SIGNING_SECRET: 'x', TEAMS_APP_PASSWORD: 'x' },
      ['slack', 'teams'],
      ['slack', 'teams'],
    ],
    [{ SLACK_BOT_TOKEN: '', TEAMS_APP_ID: '' }, [], []],
    [{ APPS: 'teams' }, ['teams'], ['teams']],
    [{ APPS: ' slack , teams ' }, ['slack', 'teams'], ['slack', 'teams']],
    [{ APPS: 'slack', SLACK_BOT_TOKEN: 'x', TEAMS_APP_ID: 'x' }, ['slack'], ['slack', 'teams']],
    [{ APPS: 'irc' }, [], []],
  ])('with %j are started: %j, and the desk has: %j', (env, start, desk) => {
    expect(chooseApps(env)).toEqual({ start, desk })
  })
})
