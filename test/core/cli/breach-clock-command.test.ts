import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runBreachClockCommand } from '@privacy-desk/core/cli/breach-clock-command.js'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.js'

const plain = ['--aware', '2026-03-27T14:20:00+01:00', '--country', 'DE']

describe('privacy-desk breach-clock, for people', () => {
  it('names the exact target, the outer limit, the reasons and the notices', async () => {
    const { code, text, out } = await run(plain)
    expect(code).toBe(0)
    expect(text).toContain(
      'GDPR: NOTIFY AUTHORITY by Monday 30 March 2026 at 15:20 (Europe/Berlin); outer limit 16:00',
    )
    expect(text).toContain('[H72-1182: Reg. 1182/71 art. 3(1) and art. 3(2)(a)]')
    expect(text).toContain('2026-03-28T14:20 48 h left GDPR, 24 h after awareness')
    expect(text).toContain('2026-03-30T15:20 time is up GDPR, 72 h after awareness')
    expect(text).toContain('and so on every 6 h until notified, or decided not to notify')
    expect(out.every((line) => line.length <= 110)).toBe(true)
  })

  it('puts the clocks of other laws beside it', async () => {
    const { text } = await run(plain)
    expect(text).toContain('California breach law: NOTIFY INDIVIDUALS by Sunday 26 April 2026')
    expect(text).toContain('Cyber incidents must be reported to CERT-In within 6 hours.')
    expect(text).toContain('Swiss FADP: no date')
  })

  it('shows only the laws that are named', async () => {
    const { text } = await run([...plain, '--regime', 'us-ca-breach', '--regime', 'br-lgpd'])
    expect(text).toContain('LGPD: NOTIFY AUTHORITY by Wednesday 1 April 2026')
    expect(text).not.toContain('GDPR')
  })

  it('counts the hours of a processor’s contracts', async () => {
    const { text } = await run([...plain, '--controller', 'Example Shop: EU:24'])
    expect(text).toContain('Example Shop: EU: TELL CONTROLLER by Saturday 28 March 2026 at 14:20')
  })

  it('takes place, zone and contracts from desk.yaml', async () => {
    const file = join(await temporaryFolder('breach-clock'), 'desk.yaml')
    await writeFile(file, deskFile)
    const { code, text } = await run(['--aware', '2026-03-27T14:20:00+01:00', '--desk', file])
    expect(code).toBe(0)
    expect(text).toContain('place CZ')
    expect(text).toContain('(Europe/Prague)')
    expect(text).toContain('Example Shop: TELL CONTROLLER by Sunday 29 March 2026 at 03:20')
  })

  it('counts the hours that desk.yaml sets in the place of a law’s own', async () => {
    const file = join(await temporaryFolder('breach-clock'), 'desk.yaml')
    await writeFile(file, `${deskFile}\n${ninetySixHours}`)
    const { text } = await run(['--aware', '2026-03-27T14:20:00+01:00', '--desk', file])
    expect(text).toContain('GDPR: NOTIFY AUTHORITY by Tuesday 31 March 2026 at 15:20')
    await writeFile(file, `${deskFile}\n${ninetySixHours.replace('gdpr', 'gdrp')}`)
    const wrong = await run(['--aware', '2026-03-27T14:20:00+01:00', '--desk', file])
    expect(wrong).toMatchObject({
      code: 2,
      err: [expect.stringContaining('regimes.gdrp: there is no such law')],
    })
  })

  it.each([
    ['no awareness', ['--country', 'DE'], '--aware'],
    ['no place', plain.slice(0, 2), '--country DE'],
    ['an instant without offset', ['--aware', '2026-03-27T14:20', ...plain.slice(2)], '--aware: "'],
    ['an unknown place', [...plain.slice(0, 3), 'Germany'], '--country: "Germany"'],
    ['an unknown region', [...plain, '--region', 'ZZ'], '--country: "DE-ZZ"'],
    ['a place without a law', [...plain.slice(0, 3), 'JP'], '--country: no breach law of JP'],
    ['an unknown zone', [...plain, '--timezone', 'Mars/Base'], '--timezone: "Mars/Base"'],
    ['an unknown law', [...plain, '--regime', 'gdrp'], '--regime: there is no law "gdrp"'],
    ['a law without breaches', [...plain, '--regime', 'us-va-vcdpa'], '--regime: Virginia'],
    ['a contract without hours', [...plain, '--controller', 'Acme'], 'write it as Acme:24'],
    ['a file that is not there', [...plain, '--desk', '/no/desk.yaml'], '--desk: /no/desk.yaml'],
    ['an unknown flag', [...plain, '--awre', 'x'], '--awre'],
  ])('refuses %s with a sentence and exit code 2', async (_, argv, sentence) => {
    const { code, out, err } = await run(argv)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(err).toHaveLength(1)
    expect(err[0]).toContain(sentence)
  })

  it('explains itself', async () => {
    expect((await run(['--help'])).text).toContain('Usage: privacy-desk breach-clock')
  })
})

describe('privacy-desk breach-clock --json', () => {
  it('gives clocks, notices and reasons with the offset of the zone', async () => {
    const { out } = await run([...plain, '--json'])
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      aware: '2026-03-27T14:20:00+01:00',
      place: 'DE',
      zone: 'Europe/Berlin',
      laws: [
        {
          regime: 'gdpr',
          clocks: [
            {
              id: 'gdpr/notify-authority',
              duty: 'notify-authority',
              target: '2026-03-30T15:20:00+02:00',
              limit: '2026-03-30T16:00:00+02:00',
              explanation: expect.arrayContaining([
                expect.objectContaining({ rule: 'H72-EXACT', date: '2026-03-30T15:20:00+02:00' }),
              ]),
            },
          ],
        },
      ],
      contracts: [],
      afterwards: { everyHours: 6 },
    })
  })

  it('plans the notices at the hours that the breach room works by', async () => {
    const { out } = await run([...plain, '--json'])
    const { notices } = JSON.parse(out.join('\n'))
    expect(notices.map(({ at }: { at: string }) => at)).toEqual([
      '2026-03-28T14:20:00+01:00',
      '2026-03-29T15:20:00+02:00',
      '2026-03-30T03:20:00+02:00',
      '2026-03-30T09:20:00+02:00',
      '2026-03-30T13:20:00+02:00',
      '2026-03-30T14:20:00+02:00',
      '2026-03-30T15:20:00+02:00',
      '2026-03-30T21:20:00+02:00',
      '2026-03-31T03:20:00+02:00',
      '2026-03-31T09:20:00+02:00',
      '2026-03-31T15:20:00+02:00',
    ])
    expect(notices[0]).toMatchObject({ to: 'lead', escalateAt: '2026-03-28T15:20:00+01:00' })
  })
})

const deskFile = `
organisation: { name: Example, zone: Europe/Prague, holidays: CZ, domains: [example.org] }
members: [{ id: dora, name: Dora Officer, roles: [dpo], slack: U0DORA }]
breaches:
  controllers:
    - { id: shop, name: Example Shop, hours: 36 }
    - { id: other, name: Other Shop }
`

const ninetySixHours = `
regimes:
  gdpr: { breach: { notify-authority: { hours: 96, because: A law to come } } }
`

async function run(argv: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runBreachClockCommand(argv, {
    stdout: (line) => void out.push(...line.split('\n')),
    stderr: (line) => void err.push(line),
  })
  return { code, out, err, text: out.join(' ').replace(/\s+/g, ' ') }
}
