import { slackSettings } from '@privacy-desk/slack/settings.js'
import { describe, expect, it } from 'vitest'

const enough = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' }
const problems = (env: Record<string, string>) =>
  (slackSettings.safeParse(env).error?.issues ?? []).map(({ message }) => message)

describe('the Slack settings', () => {
  it('need a token and a secret, and listen on this machine only', () => {
    expect(slackSettings.parse(enough)).toEqual({
      botToken: 'xoxb-1',
      mode: 'http',
      signingSecret: 'secret',
      appToken: '',
      port: 3001,
      host: '127.0.0.1',
      apiUrl: 'https://slack.com/api/',
    })
  })

  it('take an empty variable for one that was not set', () => {
    expect(slackSettings.parse({ ...enough, SLACK_PORT: '', SLACK_HOST: '' })).toMatchObject({
      port: 3001,
      host: '127.0.0.1',
    })
  })

  it('name every problem at once', () => {
    expect(
      problems({ SLACK_BOT_TOKEN: 'xoxp-1', SLACK_MODE: 'pigeon', SLACK_PORT: '70000' }),
    ).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN must be a bot token'),
      expect.stringContaining('SLACK_MODE must be http or socket'),
      expect.stringContaining('SLACK_PORT must be a number from 0 to 65535'),
    ])
    expect(problems({})).toContainEqual(expect.stringContaining('SLACK_BOT_TOKEN is missing'))
  })

  it('need what their mode needs', () => {
    expect(problems({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([
      expect.stringContaining('SLACK_SIGNING_SECRET is missing'),
    ])
    expect(problems({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_MODE: 'socket' })).toEqual([
      expect.stringContaining('SLACK_APP_TOKEN'),
    ])
    const socket = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_MODE: 'socket', SLACK_APP_TOKEN: 'xapp-1' }
    expect(problems(socket)).toEqual([])
  })

  it.each(['http://slack.example.org/api/', 'ftp://127.0.0.1/', 'nonsense'])(
    'send the token to no unsafe address: %s',
    (SLACK_API_URL) => {
      expect(problems({ ...enough, SLACK_API_URL })).toEqual([
        expect.stringContaining('SLACK_API_URL must be https'),
      ])
    },
  )

  it('take an address on this machine, with or without a slash at its end', () => {
    const SLACK_API_URL = 'http://127.0.0.1:4003/api'
    expect(slackSettings.parse({ ...enough, SLACK_API_URL }).apiUrl).toBe(
      'http://127.0.0.1:4003/api/',
    )
  })
})
