import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { readConfig } from '@privacy-desk/core/config/read-config.js'
import { slackSettings } from '@privacy-desk/slack/settings.js'
import { readTeamsSettings } from '@privacy-desk/teams/settings.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sourceTree } from '../../architecture/source-tree.js'
import { deskContent } from './desk-content.js'

const fileText = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

const example = Object.fromEntries(
  Object.entries(parseEnv(fileText('.env.example'))).map(([name, value]) => [name, value ?? '']),
)

/** Read by compose.yaml, which hands it to the database. */
const composeOnly = ['POSTGRES_PASSWORD']

/** The legal clock reads no environment: names in capitals are the law’s there. */
const readsVariables =
  /^(?:apps\/server\/src\/|apps\/\w+\/src\/settings\.ts$|packages\/core\/src\/(?:config\/|runtime\/|cli\/(?!deadline)))/

describe('.env.example', () => {
  const inCode = sourceTree()
    .filter(({ path }) => readsVariables.test(path))
    .flatMap(({ variables }) => variables)

  test('has every variable that the code reads, and no other', () => {
    const expected = new Set([...inCode, ...composeOnly])
    expect(Object.keys(example).sort()).toEqual([...expected].sort())
  })

  test('has what compose.yaml asks for', () => {
    for (const name of composeOnly) expect(fileText('compose.yaml')).toContain(`\${${name}:?`)
  })

  test('holds no secret', () => {
    const secrets = Object.keys(example).filter((name) => /KEY|TOKEN$|SECRET|PASSWORD/.test(name))
    expect(secrets.length).toBeGreaterThan(4)
    for (const name of secrets) expect(example[name]).toBe('')
  })

  test('copied as it is starts a desk beside desk.example.yaml', () => {
    expect(readConfig(example, { content: deskContent() })).toMatchObject({ ok: true })
  })

  test('is enough for Slack with a token and a signing secret', () => {
    const filled = { ...example, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'shh' }
    expect(slackSettings.safeParse(filled).success).toBe(true)
  })

  test('is enough for Teams with the app’s ids and password', () => {
    const id = '11111111-2222-4333-8444-555555555555'
    const filled = { TEAMS_APP_ID: id, TEAMS_APP_TENANT_ID: id, TEAMS_APP_PASSWORD: 'shh' }
    expect(readTeamsSettings({ ...example, ...filled })).toMatchObject({ ok: true })
  })
})

describe('desk.example.yaml', () => {
  test('names everything that a desk must or may have, in its text or in its comments', () => {
    const text = fileText('desk.example.yaml')
    const names = [
      'name',
      'zone',
      'holidays',
      'extraHolidays',
      'domains',
      'language',
      'regime',
      'roles',
      'slack',
      'teams',
      'prefers',
      'manager',
      'absences',
      'delegate',
      'ladder',
      'channels',
      'regimes',
      'letters',
      'folder',
      'authority',
      'promises',
    ]
    for (const name of names) expect(text).toMatch(new RegExp(`\\b${name}\\b`))
  })

  test('is still valid with the holiday and the periods that its comments show', () => {
    const text = fileText('desk.example.yaml')
      .replace('extraHolidays: []', 'extraHolidays:')
      .replace('  #  - { date:', '    - { date:')
      .replace(/# regimes:\n(?:# .*\n?)+$/, (lines) => lines.replaceAll(/^# /gm, ''))
    const read = readConfig({}, { content: parse(text) })
    expect(read).toMatchObject({
      ok: true,
      value: {
        desk: {
          organisation: {
            extraHolidays: [{ date: '2027-06-21', source: 'Decree 12/2027 art. 1' }],
          },
          regimes: { gdpr: { breach: { 'notify-authority': { hours: 96, from: '2027-07-01' } } } },
        },
      },
    })
  })

  test('is still valid with the absence that its comment shows', () => {
    const uncommented = deskContent()
    const last = uncommented.members.at(-1)
    expect(last).toBeDefined()
    const absences = [{ from: '2026-08-03', to: '2026-08-14', delegate: 'olga' }]
    Object.assign(last ?? {}, { absences })
    expect(fileText('desk.example.yaml')).toContain("from: '2026-08-03', to: '2026-08-14'")
    expect(readConfig({}, { content: uncommented })).toMatchObject({ ok: true })
  })
})
