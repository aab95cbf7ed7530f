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
      '--regime: there is no law "gdrp"; known: gdpr',
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
    ['an open pause without today', [...plain, '--pause', 'identity:2026-02-03'], '--today'],
    ['an unknown flag', [...plain, '--recieved', '2026-01-31'], '--recieved'],
    [
      'an event without a clock',
      [...plain, '--event', 'breach-awareness'],
      '--event: GDPR has no clock',
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

  it('answers a bad line with a sentence and goes on', async () => {
    const { code, out } = await run(
      ['--jsonl'],
      [
        '{"id": 1, oops',
        JSON.stringify({ ...question, id: 2, receivedAt: '2026-02-30' }),
        '[]',
        '',
        JSON.stringify({ ...question, id: 3, recievedAt: '2026-01-31' }),
        JSON.stringify({ ...question, id: 4, event: 'breach-awareness' }),
        JSON.stringify({ ...question, id: 5, identityReceivedAt: '2026-02-03' }),
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
      expect.stringContaining('recievedAt'),
      'event: GDPR has no clock for "breach-awareness" in this version',
      expect.stringContaining('identityRequestedAt'),
      undefined,
    ])
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
