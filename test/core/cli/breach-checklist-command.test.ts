import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runBreachChecklistCommand } from '@privacy-desk/core/cli/breach-checklist-command.js'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.js'

const plain = ['--role', 'controller', '--country', 'DE']

describe('privacy-desk breach-checklist', () => {
  it('says what to do, who, by when, why, and where it is written', async () => {
    const { code, text } = await run([...plain, '--aware', '2026-03-27T14:20:00+01:00'])
    expect(code).toBe(0)
    expect(text).toContain('Checklist of a controller under gdpr: 18 items.')
    expect(text).toContain('12. Send the first notice to the authority')
    expect(text).toContain(
      'dpo, by Monday 30 March 2026 at 15:20 (Europe/Berlin); after decide-authority, which-authority',
    )
    expect(text).toContain('[notify-authority: GDPR art. 33(1), (3) and (4)]')
  })

  it('says hours and clocks while nobody knows when we became aware', async () => {
    const { text } = await run(plain)
    expect(text).toContain('lead, within 2 h of awareness')
    expect(text).toContain('dpo, by the clock “notify authority”')
  })

  it('adds what other laws want', async () => {
    const { text } = await run([...plain, '--also', 'us-ca-breach'])
    expect(text).toContain('under gdpr, us-ca-breach: 22 items')
  })

  it('adds the organisation’s own items', async () => {
    const file = join(await temporaryFolder('breach-checklist'), 'desk.yaml')
    await writeFile(file, deskFile)
    const { text } = await run(['--role', 'processor', '--desk', file])
    expect(text).toContain('Tell the insurer')
    expect(text).toContain('[tell-insurer: own rule]')
  })

  it.each([
    ['no role', ['--country', 'DE'], '--role: controller, joint, processor'],
    ['an unknown role', ['--role', 'boss', '--country', 'DE'], '--role'],
    ['no place', ['--role', 'joint'], '--country DE'],
    ['a place without a law', ['--role', 'joint', '--country', 'JP'], '--country: no breach law'],
    ['an unknown law', [...plain, '--also', 'gdrp'], '--also: there is no law "gdrp"'],
    ['an instant without offset', [...plain, '--aware', '2026-03-27T14:20'], '--aware: "'],
  ])('refuses %s with a sentence and exit code 2', async (_, argv, sentence) => {
    const { code, out, err } = await run(argv)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(err[0]).toContain(sentence)
  })

  it('explains itself', async () => {
    expect((await run(['--help'])).text).toContain('Usage: privacy-desk breach-checklist')
  })
})

const deskFile = `
organisation: { name: Example, zone: Europe/Prague, holidays: CZ, domains: [example.org] }
members: [{ id: dora, name: Dora Officer, roles: [dpo], slack: U0DORA }]
breaches:
  checklist:
    - id: tell-insurer
      title: Tell the insurer
      why: The policy wants to know within two days.
      due: { hours: 48 }
`

async function run(argv: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runBreachChecklistCommand(argv, {
    stdout: (line) => void out.push(...line.split('\n')),
    stderr: (line) => void err.push(line),
  })
  return { code, out, err, text: out.join(' ').replace(/\s+/g, ' ') }
}
