import { readTeamsSettings } from '@privacy-desk/teams/settings.js'
import { describe, expect, test } from 'vitest'

const appId = '3f0c8f52-5d0e-4e0b-9d2c-8d8a2f4b6c01'
const tenant = '6b1f3c5e-8a40-4d3c-9a57-2f9f1c0d7e11'
const enough = {
  TEAMS_APP_ID: appId,
  TEAMS_APP_PASSWORD: 'secret',
  TEAMS_APP_TENANT_ID: tenant,
}

type Environment = Parameters<typeof readTeamsSettings>[0]

const settingsOf = (env: Environment) => {
  const read = readTeamsSettings(env)
  return read.ok ? read.value : undefined
}

const problemsOf = (env: Environment) => {
  const read = readTeamsSettings(env)
  return read.ok ? [] : read.problems
}

describe('the settings of the Teams app', () => {
  test('need an app, its secret and its tenant; the rest has safe defaults', () => {
    expect(settingsOf(enough)).toEqual({
      appId,
      appPassword: 'secret',
      tenantId: tenant,
      allowedTenants: [tenant],
      port: 3978,
      host: '127.0.0.1',
      openIdMetadataUrl: undefined,
      tokenIssuer: 'https://api.botframework.com',
      fileOrigins: [],
    })
  })

  test('take a list of tenants in place of the app’s own', () => {
    const other = '11111111-2222-4333-8444-555555555555'
    const settings = settingsOf({ ...enough, TEAMS_ALLOWED_TENANTS: `${tenant}, ${other}` })
    expect(settings?.allowedTenants).toEqual([tenant, other])
  })

  test.each(['', '   ', undefined])('refuse to start without an app id: %o', (id) => {
    expect(problemsOf({ ...enough, TEAMS_APP_ID: id })).toEqual([
      expect.stringContaining('without it Teams requests would not be authenticated'),
    ])
  })

  test('refuse to serve whoever comes', () => {
    expect(problemsOf({ ...enough, TEAMS_APP_TENANT_ID: '' })).toEqual([
      expect.stringContaining('whose people may come in'),
    ])
  })

  test('tell every problem at once', () => {
    const broken = {
      TEAMS_APP_ID: 'my bot',
      TEAMS_PORT: 'http',
      TEAMS_OPENID_METADATA_URL: 'nonsense',
      TEAMS_FILE_ORIGINS: 'http://files.example.org',
    }
    expect(problemsOf(broken)).toEqual(
      [
        'TEAMS_APP_ID',
        'TEAMS_APP_PASSWORD',
        'TEAMS_PORT',
        'TEAMS_OPENID_METADATA_URL',
        'TEAMS_FILE_ORIGINS',
      ].map((name) => expect.stringContaining(name)),
    )
  })

  test('allow plain HTTP for files on this machine only', () => {
    const local = { ...enough, TEAMS_FILE_ORIGINS: 'http://127.0.0.1:4100/' }
    expect(settingsOf(local)?.fileOrigins).toEqual(['http://127.0.0.1:4100'])
  })
})
