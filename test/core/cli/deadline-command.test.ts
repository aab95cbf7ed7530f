import { type DeadlineIo, runDeadlineCommand } from '@privacy-desk/core/cli/deadline-command.js'
import { describe, expect, it } from 'vitest'

const plain = ['--regime', 'gdpr', '--received', '2026-01-31', '--country', 'DE']

describe('privacy-desk deadline, for people', () => {
  it('prints each milestone with its steps, rules and sources', async () => {
    const { code, out, err } = await run(plain)
    expect({ code, err }).toEqual({ code: 0, err: [] })
    const text = out.join('\n')
    expect(text).toContain('EXTENSION NOTICE by Monday 2 March 2026')
    expect(text).toContain('REFUSAL NOTICE by Monday 2 March 2026')
    expect(text).toContain('RESPOND by Monday 2 March 2026')
    expect(text).toContain('28 February 2026 is a Saturday')
    expect(text).toContain('Reg. 1182/71 art. 3(4)')
    expect(out.every((line) => line.length <= 100)).toBe(true)
  })

  it('shows both dates where they differ, and what is not verified', async () => {
    const paused = await run([...plain, '--pause', 'identity:2026-02-03:2026-02-10'])
    expect(paused.out.join('\n')).toContain(
      'RESPOND by Monday 2 March 2026 (safe), Monday 9 March 2026 (latest)',
    )
    const optOut = await run([...plain, '--type', 'marketing-opt-out'])
    expect(optOut.out.join('\n')).toContain('from knowledge, not verified')
  })

  it.each([
    ['an extension', ['--extended'], 'RESPOND by Thursday 30 April 2026'],
    ['a region', ['--country', 'DE', '--region', 'BY'], 'Working days of DE-BY'],
    [
      'the local day of an instant',
      ['--received', '2026-01-31T23:30:00Z'],
      'Sunday 1 February 2026',
    ],
    [
      'the local day in a given zone',
      ['--received', '2026-02-01T06:00:00Z', '--timezone', 'America/New_York'],
      'Sunday 1 February 2026',
    ],
    [
      'an open pause up to today',
      ['--pause', 'identity:2026-02-03', '--today', '2026-02-10'],
      'Monday 9 March 2026 (latest)',
    ],
    [
      'an open pause, which has only just begun while nobody says what day it is',
      ['--pause', 'identity:2026-02-03'],
      'has not answered what was asked on 3 February 2026',
    ],
    [
      'a breach, on the clocks of the place',
      ['--event', 'breach-awareness', '--received', '2026-03-27T15:10:00Z'],
      'NOTIFY AUTHORITY by Monday 30 March 2026 at 17:10 (Europe/Berlin) (safe)',
    ],
    [
      'the zone that is named',
      ['--event', 'breach-awareness', '--received', '2026-03-10T15:10:00Z', '--timezone', 'UTC'],
      'Friday 13 March 2026 at 16:00 (UTC) (latest)',
    ],
    [
      'laws that run in parallel',
      ['--regime', 'eu-us-dpf', '--type', 'complaint'],
      'the desk works to the earliest dates: EXTENSION NOTICE by Monday 2 March 2026',
    ],
    ['what a law says beside its dates', ['--event', 'breach-awareness'], 'BESIDE THE DATES'],
    ['several types', ['--type', 'access', '--type', 'consent-withdrawal'], 'due on the day'],
  ])('understands %s', async (_, flags, expected) => {
    const { code, out } = await run([...plain, ...flags])
    expect(code).toBe(0)
    expect(out.join(' ').replace(/\s+/g, ' ')).toContain(expected)
  })

  it.each([
    ['no law', plain.slice(2), '--regime'],
    ['no date', ['--regime', 'gdpr', '--country', 'DE'], '--received'],
    ['no place', plain.slice(0, 4), '--country'],
    [
      'an unknown law',
      [...plain, '--regime', 'gdrp'],
      '--regime: there is no law "gdrp"; known: au-app12',
    ],
    [
      'a day that does not exist',
      [...plain, '--received', '2026-02-30'],
      '--received: "2026-02-30"',
    ],
    ['another date format', [...plain, '--received', '31.01.2026'], '--received: "31.01.2026"'],
    ['an instant without offset', [...plain, '--received', '2026-01-31T10:00'], '--received'],
    ['an unknown place', [...plain, '--country', 'Germany'], '--country: "Germany"'],
    ['an unknown region', [...plain, '--region', 'ZZ'], '--country: "DE-ZZ"'],
    ['an unknown zone', [...plain, '--timezone', 'Mars/Base'], '--timezone: "Mars/Base"'],
    ['an unknown type', [...plain, '--type', 'acess'], '--type: must be'],
    ['a pause of no known kind', [...plain, '--pause', 'tea:2026-02-03:2026-02-04'], '--pause'],
    ['a pause without days', [...plain, '--pause', 'identity'], '--pause identity: write it as'],
    [
      'a pause that ends before it begins',
      [...plain, '--pause', 'identity:2026-02-10:2026-02-03'],
      'ends on 2026-02-03, before it begins on 2026-02-10',
    ],
    [
      'a word that is neither yes nor no',
      [...plain, '--designated', 'maybe'],
      '--designated maybe',
    ],
    ['an unknown flag', [...plain, '--recieved', '2026-01-31'], '--recieved'],
    [
      'an event without a clock',
      [...plain, '--regime', 'us-va-vcdpa', '--event', 'breach-awareness'],
      '--event: Virginia VCDPA has no clock',
    ],
    ['a day beyond the calendar', [...plain, '--received', '2199-12-30'], '2199'],
  ])('refuses %s with a sentence and exit code 2', async (_, argv, sentence) => {
    const { code, out, err } = await run(argv)
    expect(code).toBe(2)
    expect(out).toEqual([])
    expect(err).toHaveLength(1)
    expect(err[0]).toContain(sentence)
  })

  it('explains itself', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    expect(out.join('\n')).toContain('Usage: privacy-desk deadline')
  })
})

describe('privacy-desk deadline --jsonl', () => {
  const question = {
    id: 'one',
    regime: 'gdpr',
    event: 'receipt',
    receivedAt: '2026-01-31',
    holidays: 'DE',
  }

  it('answers with milestones and an explanation', async () => {
    const [answer] = await ask(question)
    expect(answer).toMatchObject({
      id: 'one',
      milestones: {
        'extension-notice': { safe: '2026-03-02', latest: '2026-03-02' },
        'refusal-notice': { safe: '2026-03-02', latest: '2026-03-02' },
        respond: { safe: '2026-03-02', latest: '2026-03-02' },
      },
    })
    expect(answer).toHaveProperty(
      'explanation',
      expect.arrayContaining([
        {
          milestone: 'respond',
          rule: 'ROLL',
          citation: 'Reg. 1182/71 art. 3(4); EDPB Guidelines 01/2022 para 161',
          text: expect.stringContaining('28 February 2026 is a Saturday'),
          date: '2026-03-02',
          verified: true,
        },
      ]),
    )
  })

  it.each([
    ['an extension', { extended: true }, '2026-04-30', '2026-04-30'],
    [
      'a pause',
      { pauses: [{ kind: 'identity', from: '2026-02-03', to: '2026-02-10' }] },
      '2026-03-02',
      '2026-03-09',
    ],
    [
      'identity asked for and received',
      { identityRequestedAt: '2026-02-03', identityReceivedAt: '2026-02-10T08:00:00Z' },
      '2026-03-02',
      '2026-03-09',
    ],
    [
      'the same wait told twice, once',
      {
        identityRequestedAt: '2026-02-03',
        identityReceivedAt: '2026-02-10',
        pauses: [{ kind: 'identity', from: '2026-02-03', to: '2026-02-10' }],
      },
      '2026-03-02',
      '2026-03-09',
    ],
    ['a type', { requestType: 'erasure' }, '2026-03-02', '2026-03-02'],
    ['a name of another law', { requestType: 'grievance' }, '2026-03-02', '2026-03-02'],
    [
      'facts for other laws',
      { designatedAddress: true, feeNoticeAt: '2026-02-01' },
      '2026-03-02',
      '2026-03-02',
    ],
    [
      'an instant with a zone',
      { receivedAt: '2026-02-01T05:00:00Z', timezone: 'America/New_York' },
      '2026-03-02',
      '2026-03-02',
    ],
    ['Bulgaria', { receivedAt: '2026-11-24', holidays: 'BG' }, '2026-12-29', '2026-12-29'],
  ])('understands %s', async (_, more, safe, latest) => {
    const [answer] = await ask({ ...question, ...more })
    expect(answer).toHaveProperty('milestones.respond', { safe, latest })
  })

  it('passes over the mark at the head of a file, and the end of a line of Windows', async () => {
    const { out } = await run(['--jsonl'], [`\uFEFF${JSON.stringify(question)}\r`])
    expect(JSON.parse(out[0] ?? '')).toHaveProperty('milestones.respond')
  })

  it('answers a bad line with a sentence and goes on', async () => {
    const { code, out } = await run(
      ['--jsonl'],
      [
        '{"id": 1, oops',
        JSON.stringify({ ...question, id: 2, receivedAt: '2026-02-30' }),
        '[]',
        '',
        JSON.stringify({ ...question, id: 3, receivedAt: undefined, recievedAt: '2026-01-31' }),
        JSON.stringify({ ...question, id: 4, regime: 'us-fl-fdbr', event: 'breach-awareness' }),
        JSON.stringify({ ...question, id: 5, holidays: 'Germany' }),
        JSON.stringify({ ...question, id: 6 }),
      ],
    )
    expect(code).toBe(0)
    const answers = out.map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual([null, 2, null, 3, 4, 5, 6])
    expect(answers.map(({ error }) => error)).toEqual([
      'the line is not JSON',
      expect.stringContaining('receivedAt: "2026-02-30" is neither'),
      'a question must be one JSON object',
      expect.stringContaining('recievedAt: there is no such field; is receivedAt meant?'),
      'event: Florida FDBR has no clock for "breach-awareness"',
      expect.stringContaining('holidays: "Germany" is no known place'),
      undefined,
    ])
  })

  it.each([
    ['no law', { regime: undefined }, 'regime: must name a law such as gdpr'],
    ['an unknown law', { regime: 'gdrp' }, 'regime: there is no law "gdrp"'],
    ['no date', { receivedAt: undefined }, 'receivedAt: must be a date or an instant as text'],
    ['a number for a date', { receivedAt: 20260131 }, 'receivedAt: must be'],
    ['no place', { holidays: undefined }, 'holidays: must name a place such as DE or DE-BY'],
    ['an unknown place', { holidays: 'DE-ZZ' }, 'holidays: "DE-ZZ" is no known place'],
    ['an unknown zone', { timezone: 'Mars/Base' }, 'timezone: "Mars/Base" is no time zone'],
    ['an unknown event', { event: 'sunrise' }, 'event: must be one of: receipt'],
    ['an unknown type', { requestType: 'acess' }, 'requestType: must be a request type'],
    [
      'an unknown type, with the names that laws have',
      { requestType: 'acess' },
      'opt-out-sale-sharing, grievance',
    ],
    ['a day beyond the years it knows', { receivedAt: '9999-12-31' }, '1900 to 2199'],

    ['a word for a flag', { extended: 'yes' }, 'extended: must be true or false'],
    [
      'a pause of no known kind',
      { pauses: [{ kind: 'tea', from: '2026-02-03' }] },
      'pauses.0.kind',
    ],
    [
      'a wait that ends before it begins',
      { identityRequestedAt: '2026-02-10', identityReceivedAt: '2026-02-03' },
      'ends on 2026-02-03, before it begins on 2026-02-10',
    ],
    ['a misspelt field', { holidays: undefined, holiday: 'DE' }, 'holiday: there is no such field'],
  ])('%s is an error with a sentence', async (_, wrong, sentence) => {
    const [answer] = await ask({ ...question, ...wrong })
    expect(answer).toEqual({ id: 'one', error: expect.stringContaining(sentence) })
  })

  it.each([
    ['null for a field left out', { timezone: null, pauses: null, requestType: null }],
    ['fields that are not ours', { note: 'from the mail room', expected: { respond: 1 } }],
    ['a law in capitals', { regime: 'GDPR' }],
    ['no event', { event: undefined }],
  ])('passes over %s', async (_, more) => {
    const [answer] = await ask({ ...question, ...more })
    expect(answer).toHaveProperty('milestones.respond', {
      safe: '2026-03-02',
      latest: '2026-03-02',
    })
  })

  it('answers hours as instants with the offset of the zone, also in the explanation', async () => {
    const [answer] = await ask({
      ...question,
      event: 'breach-awareness',
      receivedAt: '2026-03-27T16:10:00+01:00',
    })
    expect(answer).toHaveProperty('milestones', {
      'notify-authority': {
        safe: '2026-03-30T17:10:00+02:00',
        latest: '2026-03-30T18:00:00+02:00',
      },
    })
    expect(answer).toHaveProperty('explanation.0.date', '2026-03-27T16:10:00+01:00')
    expect(answer).toHaveProperty('explanation.1.date', '2026-03-30T17:10:00+02:00')
  })

  it('gives every reason a rule, a citation, a text and a date, and says what is not verified', async () => {
    const [answer] = await ask({ ...question, regime: 'us-ca-ccpa', holidays: 'US-CA' })
    expect(answer).toHaveProperty(
      'explanation',
      expect.arrayContaining([
        {
          milestone: 'acknowledge',
          rule: 'BDAYS-10-SATURDAYS',
          citation: '11 CCR 7021(a); Cal. Civ. Code 7-9',
          text: expect.stringContaining('With Saturdays counted'),
          date: '2026-02-12',
          verified: false,
        },
      ]),
    )
  })

  it('answers where a law names no date, and says so', async () => {
    const [answer] = await ask({ ...question, regime: 'us-ca-bp-22581' })
    expect(answer).toMatchObject({
      milestones: {},
      explanation: [{ rule: 'NO-FIXED-PERIOD', date: '2026-01-31', verified: false }],
    })
  })

  it('knows laws by other names, breach laws without an event, and laws in parallel', async () => {
    const answers = await ask(
      { ...question, regime: 'ch' },
      { ...question, regime: 'us-ca-breach', event: undefined },
      { ...question, regime: ['gdpr', 'eu-us-dpf'], requestType: 'complaint' },
    )
    expect(answers).toMatchObject([
      { milestones: { respond: { safe: '2026-03-02' } } },
      { milestones: { 'notify-individuals': { safe: '2026-03-02' } } },
      { milestones: { respond: { safe: '2026-03-02' } } },
    ])
  })

  it('gives back whatever the line calls itself', async () => {
    const answers = await ask({ ...question, id: 7 }, { ...question, id: { row: 1 } })
    expect(answers).toMatchObject([{ id: 7 }, { id: { row: 1 } }])
  })

  async function ask(...questions: object[]): Promise<unknown[]> {
    const lines = questions.map((one) => JSON.stringify(one))
    const { out } = await run(['--jsonl'], lines)
    return out.map((line) => JSON.parse(line))
  }
})

async function run(argv: readonly string[], stdin: readonly string[] = []) {
  const out: string[] = []
  const err: string[] = []
  const io: DeadlineIo = {
    stdout: (line) => out.push(...line.split('\n')),
    stderr: (line) => err.push(line),
    stdin: (async function* () {
      yield* stdin
    })(),
  }
  return { code: await runDeadlineCommand(argv, io), out, err }
}
