import { readConfig } from '@privacy-desk/core/config/read-config.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deskContent } from './desk-content.js'

const key = Buffer.from(Array.from({ length: 32 }, (_, n) => n * 7)).toString('base64')
const database = 'postgresql://desk:kYq7Tz@db.example.org/desk'

function problemsOf(env: Record<string, string>, content: unknown): readonly string[] {
  const read = readConfig(env, { content })
  return read.ok ? [] : read.problems
}

const problemsWith = (env: Record<string, string>) => problemsOf(env, deskContent())
const problemsIn = (content: unknown) => problemsOf({}, content)

/** The example with another setting of the organisation. */
const organisation = (more: object) => {
  const content = deskContent()
  return { ...content, organisation: { ...content.organisation, ...more } }
}

/** The example with something else about its n-th member. */
const member = (nth: number, more: object) => {
  const content = deskContent()
  const members = content.members.map((one, at) => (at === nth ? { ...one, ...more } : one))
  return { ...content, members }
}

describe('a configuration', () => {
  test('needs nothing but desk.yaml: all else has a default', () => {
    const read = readConfig({}, { content: deskContent() })
    expect(read).toMatchObject({
      ok: true,
      value: { environment: { DESK_DATA: '.data', LOG_LEVEL: 'info' }, keys: null },
    })
  })

  test('takes an empty variable for one that is not set', () => {
    const names = ['DATABASE_URL', 'REDIS_URL', 'APPS', 'ROLES', 'LOG_LEVEL', 'DESK_MASTER_KEY']
    expect(problemsWith(Object.fromEntries(names.map((name) => [name, ''])))).toEqual([])
  })

  test('of production is accepted when it is safe', () => {
    const env = {
      NODE_ENV: 'production',
      DESK_MASTER_KEY: key,
      DATABASE_URL: database,
      REDIS_URL: 'rediss://cache.example.org',
      ROLES: 'worker',
      APPS: 'slack, teams',
    }
    const read = readConfig(env, { content: deskContent() })
    expect(read).toMatchObject({
      ok: true,
      value: { environment: { ROLES: ['worker'], APPS: ['slack', 'teams'] } },
    })
  })
})

describe('an unsafe setting', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['production without a master key', { NODE_ENV: 'production' }, /^DESK_MASTER_KEY: .*openssl/],
    ['a shared database without a master key', { DATABASE_URL: database }, /^DESK_MASTER_KEY/],
    ['an empty master key', { NODE_ENV: 'production', DESK_MASTER_KEY: '' }, /^DESK_MASTER_KEY/],
    ['a master key that is too short', { DESK_MASTER_KEY: 'c2hvcnQ=' }, /^DESK_MASTER_KEY: .*32/],
    [
      'a master key that nobody drew by chance',
      { DESK_MASTER_KEY: Buffer.alloc(32, 7).toString('base64') },
      /^DESK_MASTER_KEY: .*not random/,
    ],
    [
      'a database password that everybody knows',
      {
        NODE_ENV: 'production',
        DESK_MASTER_KEY: key,
        DATABASE_URL: 'postgres://app:postgres@db.example.org/desk',
      },
      /^DATABASE_URL: its password/,
    ],
    [
      'a database password that is the user’s name',
      {
        NODE_ENV: 'production',
        DESK_MASTER_KEY: key,
        DATABASE_URL: 'postgres://zoe:zoe@db.example.org/desk',
      },
      /^DATABASE_URL: its password/,
    ],
    ['a queue without a database', { REDIS_URL: 'redis://127.0.0.1' }, /^REDIS_URL: /],
    ['a worker of its own without a database', { ROLES: 'worker' }, /^ROLES: /],
    [
      'a worker named twice, without a database',
      { ROLES: 'worker,worker' },
      /^ROLES: web and worker can be split only with/,
    ],
    [
      'a front-end of its own without a queue',
      { ROLES: 'web', DATABASE_URL: database, DESK_MASTER_KEY: key },
      /^ROLES: /,
    ],
  ])('is refused: %s', (_what, env, sentence) => {
    expect(problemsWith(env)).toEqual([expect.stringMatching(sentence)])
  })

  test('with the embedded store is allowed while nobody depends on it', () => {
    expect(problemsWith({ NODE_ENV: 'development', ROLES: 'web,worker' })).toEqual([])
  })
})

describe('every problem is listed at once', () => {
  test('those of the environment, of the file, of the people and of safety', () => {
    const env = {
      NODE_ENV: 'production',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://db.example.org',
      REDIS_URL: 'http://cache.example.org',
      APPS: 'slack,irc',
      ROLES: 'boss',
    }
    const { members } = member(2, { roles: ['admin'] })
    const content = {
      ...organisation({ zone: 'Europe/Atlantis' }),
      members: members.map((one) => (one.id === 'olga' ? { ...one, manager: 'nobody' } : one)),
    }
    const listed = problemsOf(env, content)
    for (const part of [
      'environment LOG_LEVEL: ',
      'environment DATABASE_URL: is no postgresql:// address',
      'environment REDIS_URL: is no redis:// address',
      'environment APPS.1: ',
      'environment ROLES.0: ',
      'desk.yaml organisation.zone: is no IANA time zone',
      'desk.yaml members: olga’s manager nobody is not listed',
      'desk.yaml members: nobody has the role dpo',
      'DESK_MASTER_KEY: personal data is encrypted with it',
    ]) {
      expect(listed).toContainEqual(expect.stringContaining(part))
    }
    expect(new Set(listed).size).toBe(listed.length)
  })

  test('and no problem quotes a secret', () => {
    const secret = fc.stringMatching(/^[a-z0-9]{12,40}$/).map((text) => `zq${text}`)
    fc.assert(
      fc.property(secret, (text) => {
        const env = {
          DESK_MASTER_KEY: text,
          DATABASE_URL: `mysql://desk:${text}@db.example.org`,
          REDIS_URL: `http://:${text}@cache.example.org`,
          ROLES: text,
          LOG_LEVEL: text,
        }
        const listed = problemsWith(env)
        expect(listed.length).toBeGreaterThanOrEqual(5)
        expect(listed.join('\n')).not.toContain(text)
      }),
    )
  })

  test('whatever the file holds, it is read or it is said what is wrong', () => {
    fc.assert(
      fc.property(fc.anything(), fc.object(), (content, more) => {
        expect(problemsIn(content).length).toBeGreaterThan(0)
        expect(problemsIn({ ...deskContent(), ...more })).toBeInstanceOf(Array)
      }),
    )
  })

  test('a file that cannot be read is one of them', () => {
    const read = readConfig({ ROLES: 'web' }, { unreadable: 'desk.yaml cannot be read' })
    expect(read).toMatchObject({
      ok: false,
      problems: ['desk.yaml cannot be read', expect.stringMatching(/^ROLES/)],
    })
  })
})

describe('desk.yaml', () => {
  const badHoliday = [{ date: '2026-02-30', name: 'x' }]

  const shop = { id: 'shop', name: 'Shop' }

  test.each<[string, object, RegExp]>([
    ['a misspelt setting', organisation({ zones: 'x' }), /zones/],
    ['a place without holidays', organisation({ holidays: 'XX' }), /holidays: /],
    ['a region that does not exist', organisation({ holidays: 'DE-XY' }), /holidays: /],
    ['no domain', organisation({ domains: [] }), /domains: /],
    ['an address for a domain', organisation({ domains: ['a@acme.example'] }), /domains.0/],
    ['a language by its name', organisation({ language: 'English' }), /language: /],
    ['a day that is none', organisation({ extraHolidays: badHoliday }), /extraHolidays.0.date/],
    [
      'a channel by its name',
      { ...deskContent(), channels: { desk: { slack: '#privacy' } } },
      /channels.desk.slack/,
    ],
    [
      'a Teams channel by its name',
      { ...deskContent(), channels: { desk: { teams: 'Privacy' } } },
      /channels.desk.teams/,
    ],
    ['nobody', { ...deskContent(), members: [] }, /members: /],
    [
      'a contract of no hours',
      { ...deskContent(), breaches: { controllers: [{ id: 'shop', name: 'Shop', hours: 0 }] } },
      /breaches.controllers.0.hours/,
    ],
    [
      'two controllers of one id',
      { ...deskContent(), breaches: { controllers: [shop, shop] } },
      /breaches: the controller shop is listed twice/,
    ],
    [
      'a thread for breaches in no channel',
      { ...deskContent(), breaches: { rooms: { slack: { form: 'thread' } } } },
      /breaches: rooms.slack has the form thread, but no channel/,
    ],
    [
      'a group chat in Teams',
      { ...deskContent(), breaches: { rooms: { teams: { form: 'group-chat' } } } },
      /breaches.rooms.teams/,
    ],
  ])('is refused with %s', (_what, content, sentence) => {
    expect(problemsIn(content)).toContainEqual(expect.stringMatching(sentence))
  })

  test.each([null, undefined, '', 7, [], 'organisation'])('is refused when it is %j', (content) => {
    expect(problemsIn(content)[0]).toMatch(/^desk\.yaml: /)
  })
})

describe('the people of desk.yaml', () => {
  const sameGuid = 'abcdef00-0000-4000-8000-000000000002'

  test.each<[string, object, RegExp]>([
    ['an id twice', member(1, { id: 'olga' }), /olga is listed twice/],
    ['a Slack id twice', member(1, { slack: 'U0OLGA' }), /slack id U0OLGA belongs to two/],
    [
      'a Teams id twice, however it is written',
      {
        ...deskContent(),
        members: deskContent().members.map((one, at) => ({
          ...one,
          teams: at === 0 ? sameGuid.toUpperCase() : sameGuid,
        })),
      },
      /teams id abcdef00-\S+ belongs to two/,
    ],
    ['an unknown manager', member(0, { manager: 'max' }), /olga’s manager max is not listed/],
    ['somebody as their own manager', member(0, { manager: 'olga' }), /olga is the same person/],
    [
      'an unknown delegate',
      member(0, { absences: [{ from: '2026-08-03', to: '2026-08-14', delegate: 'max' }] }),
      /olga’s delegate max is not listed/,
    ],
    [
      'an absence that ends before it begins',
      member(0, { absences: [{ from: '2026-08-14', to: '2026-08-03', delegate: 'mia' }] }),
      /olga is away from 2026-08-14 to 2026-08-03/,
    ],
    [
      'absences that overlap',
      member(0, {
        absences: [
          { from: '2026-08-10', to: '2026-08-20', delegate: 'mia' },
          { from: '2026-08-03', to: '2026-08-10', delegate: 'dora' },
        ],
      }),
      /olga is away from 2026-08-03 to 2026-08-10 and again from 2026-08-10 to 2026-08-20/,
    ],
    [
      'managers in a circle',
      member(1, { manager: 'olga' }),
      /members: nobody stands above mia → olga → mia, a circle of managers/,
    ],
    ['nobody who is DPO', member(2, { roles: ['admin'] }), /nobody has the role dpo/],
    [
      'somebody who cannot be reached',
      member(1, { slack: undefined, teams: undefined }),
      /mia has neither a slack nor a teams id/,
    ],
    ['an unknown role', member(1, { roles: ['boss'] }), /members.1.roles.0/],
    ['an id with a blank', member(1, { id: 'mia m' }), /members.1.id: use small letters/],
    [
      'a Slack name for an id',
      member(1, { slack: '@mia' }),
      /members.1.slack: is no Slack user id/,
    ],
    ['a zone that does not exist', member(1, { zone: 'CET+1' }), /members.1.zone: is no IANA/],
  ])('must not have %s', (_what, content, sentence) => {
    expect(problemsIn(content)).toContainEqual(expect.stringMatching(sentence))
  })
})

test('a chain of managers is no circle, and of two circles each is told once', () => {
  const people = (managers: Record<string, string>) => {
    const [one] = deskContent().members
    return {
      ...deskContent(),
      members: Object.entries(managers).map(([id, manager], at) => ({
        ...one,
        id,
        manager: manager === '' ? undefined : manager,
        roles: ['owner', 'dpo'],
        slack: `U0${at}`,
        teams: undefined,
      })),
    }
  }
  expect(problemsIn(people({ ann: 'bob', bob: 'cleo', cleo: '' }))).toEqual([])
  const circles = people({
    ann: 'bob',
    bob: 'ann',
    cleo: 'dan',
    dan: 'eve',
    eve: 'cleo',
    fay: 'ann',
  })
  expect(problemsIn(circles)).toEqual([
    'desk.yaml members: nobody stands above ann → bob → ann, a circle of managers',
    'desk.yaml members: nobody stands above cleo → dan → eve → cleo, a circle of managers',
  ])
})

describe('a ladder of one’s own', () => {
  const rung = (name: string, more = {}) => ({
    name,
    to: 'owner',
    anchor: 'respond',
    workingDays: -5,
    whileStatus: ['in-progress'],
    ...more,
  })
  const ladder = (...stages: object[]) => ({ ...deskContent(), ladder: stages })

  test('is taken as it is', () => {
    const stages = ladder(rung('first'), rung('second', { unlessAcknowledged: 'first', to: 'dpo' }))
    expect(problemsIn(stages)).toEqual([])
  })

  test.each<[string, object, RegExp]>([
    [
      'a name twice: its reminders would be sent as one',
      ladder(rung('a'), rung('a')),
      /stage a is listed twice/,
    ],
    [
      'a wait for what never comes',
      ladder(rung('a', { unlessAcknowledged: 'b' })),
      /a waits for the stage b/,
    ],
    ['nothing for the DPO', ladder(rung('a')), /ladder: no stage reminds the dpo/],
    ['no stage at all', ladder(), /ladder: /],
    ['a name that is no word', ladder(rung('Owner@5')), /ladder.0.name/],
    ['an unknown milestone', ladder(rung('a', { anchor: 'soon' })), /ladder.0.anchor/],
    ['half a day', ladder(rung('a', { workingDays: 0.5 })), /ladder.0.workingDays/],
  ])('must not have %s', (_what, content, sentence) => {
    expect(problemsIn(content)).toContainEqual(expect.stringMatching(sentence))
  })
})
