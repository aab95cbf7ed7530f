import { runSeverityCommand } from '@privacy-desk/core/cli/severity-command.js'
import { describe, expect, it } from 'vitest'

const line = {
  id: 'one',
  categories: [
    {
      category: 'financial',
      adjustments: [{ reason: 'some insight, not significant', delta: -1 }],
    },
  ],
  ei: 0.75,
  confidentiality: 0.5,
  integrity: 0,
  availability: 0.25,
  malicious: true,
  individuals: 250,
  unintelligible: false,
}

describe('privacy-desk severity --jsonl', () => {
  it('answers a line with the score, its parts and its reasons', async () => {
    const [answer] = await ask(line)
    expect(answer).toEqual({
      id: 'one',
      dpc: 2,
      ei: 0.75,
      cb: 1.25,
      se: 2.75,
      band: 'medium',
      flags: ['more-than-100-individuals'],
      explanation: expect.arrayContaining([
        {
          rule: 'SE',
          citation: 'ENISA methodology 1.0, SE = DPC x EI + CB',
          text: '2 x 0.75 + 1.25 = 2.75, not rounded.',
          verified: true,
        },
      ]),
    })
  })

  it('answers a bad line with a sentence and goes on', async () => {
    const { code, out } = await run(
      ['--jsonl'],
      ['{"id": 1, oops', '', '[]', JSON.stringify({ ...line, id: 2, ei: 2 }), JSON.stringify(line)],
    )
    expect(code).toBe(0)
    expect(out.map((text) => JSON.parse(text))).toMatchObject([
      { id: null, error: 'the line is not JSON' },
      { id: null, error: 'a question must be one JSON object' },
      { id: 2, error: 'ei: must be 0.25, 0.5, 0.75 or 1' },
      { id: 'one', se: 2.75 },
    ])
  })

  it.each([
    ['no category', { categories: [] }, 'categories: must name at least one category of data'],
    ['categories missing', { categories: undefined }, 'categories: must be a list'],
    ['an unknown category', { categories: [{ category: 'medical' }] }, 'categories.0.category'],
    [
      'a change that is not whole',
      { categories: [{ category: 'simple', adjustments: [{ reason: 'many', delta: 0.5 }] }] },
      'categories.0.adjustments.0.delta: must be a whole number from -3 to 3',
    ],
    [
      'a change without a reason',
      { categories: [{ category: 'simple', adjustments: [{ reason: ' ', delta: 1 }] }] },
      'categories.0.adjustments.0.reason: must say why in words',
    ],
    ['a number as text', { ei: '0.5' }, 'ei: must be 0.25, 0.5, 0.75 or 1'],
    ['a level between two', { confidentiality: 0.3 }, 'confidentiality: must be 0, 0.25 or 0.5'],
    ['an element left out', { integrity: undefined }, 'integrity: must be 0, 0.25 or 0.5'],
    ['malice as a number', { malicious: 0.5 }, 'malicious: must be true or false'],
    ['malice left out', { malicious: undefined }, 'malicious: must be true or false'],
    ['half a person', { individuals: 2.5 }, 'individuals: must be a whole number of people'],
    ['fewer than nobody', { individuals: -1 }, 'individuals: must be a whole number of people'],
    [
      'a misspelt field',
      { integrity: undefined, integrety: 0 },
      'integrety: there is no such field; is integrity meant?',
    ],
  ])('%s is an error with a sentence', async (_, wrong, sentence) => {
    const [answer] = await ask({ ...line, ...wrong })
    expect(answer).toEqual({ id: 'one', error: expect.stringContaining(sentence) })
  })

  it('takes a number that nobody knows yet', async () => {
    const answers = await ask({ ...line, individuals: null }, { ...line, individuals: undefined })
    expect(answers).toMatchObject([{ flags: [] }, { flags: [] }])
  })

  async function ask(...lines: object[]): Promise<unknown[]> {
    const { out } = await run(
      ['--jsonl'],
      lines.map((one) => JSON.stringify(one)),
    )
    return out.map((text) => JSON.parse(text))
  }
})

describe('privacy-desk severity, for people', () => {
  it('says the result and each step with its source', async () => {
    const { code, out } = await run([
      ...['--data', 'simple', '--adjust', 'financial:+1:full card data', '--ei', '0.75'],
      ...['--confidentiality', '0.5', '--malicious', '--individuals', '250', '--unintelligible'],
    ])
    expect(code).toBe(0)
    expect(out[0]).toBe('SEVERITY 4: VERY HIGH')
    expect(out).toContain('To be considered: more than 100 individuals')
    expect(out).toContain('To be considered: unintelligible data')
    expect(out.join(' ').replace(/\s+/g, ' ')).toContain('+1 because of: full card data.')
    expect(out.every((text) => text.length <= 100)).toBe(true)
  })

  it('explains the levels with the published examples', async () => {
    const { code, out } = await run(['--guide'])
    expect(code).toBe(0)
    expect(out.join('\n')).toContain('2: customer list of a seller of luxury goods')
  })

  it.each([
    ['nothing', [], 'say which data with --data'],
    ['no level', ['--data', 'simple'], 'with --ei 0.5'],
    ['an unknown category', ['--data', 'medical', '--ei', '1'], 'must be one of: simple'],
    ['an empty number', ['--data', 'simple', '--ei', '1', '--individuals', ''], 'individuals'],
    ['a change without its reason', ['--adjust', 'simple:+1', '--ei', '1'], 'write it as'],
    ['an unknown flag', ['--kind', 'simple'], '--kind'],
  ])('refuses %s with a sentence and exit code 2', async (_, argv, sentence) => {
    const { code, out, err } = await run(argv)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(err).toHaveLength(1)
    expect(err[0]).toContain(sentence)
  })

  it('explains itself', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    expect(out.join('\n')).toContain('Usage: privacy-desk severity')
  })
})

async function run(argv: readonly string[], stdin: readonly string[] = []) {
  const out: string[] = []
  const err: string[] = []
  const code = await runSeverityCommand(argv, {
    stdout: (text) => void out.push(...text.split('\n')),
    stderr: (text) => void err.push(text),
    stdin: (async function* () {
      yield* stdin
    })(),
  })
  return { code, out, err }
}
