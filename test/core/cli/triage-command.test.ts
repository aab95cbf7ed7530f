import { dirname } from 'node:path'
import type { CommandIo } from '@privacy-desk/core/cli/command.js'
import { runTriageCommand } from '@privacy-desk/core/cli/triage-command.js'
import { systemClock } from '@privacy-desk/core/runtime/system-clock.js'
import { describe, expect, it } from 'vitest'

const example = new URL('../../../examples/mail/erasure-request-en.eml', import.meta.url).pathname
const folder = dirname(example)
const forward = [
  'FYI',
  '',
  '---------- Forwarded message ---------',
  'From: Ben <ben@example.org>',
  'Date: Thu, Mar 5, 2026 at 5:42 PM',
  'Subject: my data',
  'To: <info@firm.example>',
  '',
  'Please delete my data.',
].join('\n')
const noDesk = { DESK_CONFIG: '/nowhere/desk.yaml' }

describe('privacy-desk triage', () => {
  it('tells people what it makes of a file', async () => {
    const { code, out } = await run([example])
    expect(code).toBe(0)
    expect(out.join('\n')).toContain('Asks for:  erasure')
    expect(out.join('\n')).toContain('carla.winter@example.org')
  }, 60_000)

  it('answers a file as one JSON object, and says which it could not read', async () => {
    const { code, out } = await run(['--json', example, '/nowhere.eml', folder])
    expect(code).toBe(1)
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      {
        file: example,
        requester: { address: 'carla.winter@example.org' },
        language: 'en',
        verdict: 'request',
        types: [{ type: 'erasure' }],
        regimes: ['gdpr'],
        role: 'controller',
        customer: null,
      },
      { file: '/nowhere.eml', error: 'there is no such file, or it cannot be read' },
      { file: folder, error: `this is a folder; give the mails in it, such as ${folder}/*.eml` },
    ])
  }, 60_000)

  it('answers each line, also the bad ones', async () => {
    const raw = Buffer.from(
      'From: Ana <ana@example.org>\r\nDate: Thu, 5 Mar 2026 10:00:00 +0000\r\nSubject: hi\r\n\r\nPlease delete my account.',
    ).toString('base64')
    const lines = [
      'garbage',
      '',
      '[]',
      JSON.stringify({ id: 1 }),
      JSON.stringify({ id: 2, raw: '%' }),
      JSON.stringify({ id: 3, text: 7 }),
      JSON.stringify({ id: 4, text: '' }),
      JSON.stringify({ id: 5, text: 'Delete my data', subject: 'x', from: 'A <a@example.org>' }),
      JSON.stringify({ id: 6, raw }),
      JSON.stringify({ id: 7, text: 'x'.repeat(26 * 1024 * 1024) }),
      JSON.stringify({ id: 8, text: forward, subject: 'Fwd: hi', receivedBy: 'tom@firm.example' }),
    ]
    const { code, out } = await run(['--jsonl'], lines)
    expect(code).toBe(0)
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      { id: null, error: 'the line is not JSON' },
      { id: null, error: 'a mail must be one JSON object' },
      { id: 1, error: 'give the mail as text, or as raw (MIME in base64)' },
      { id: 2, error: 'raw must be base64' },
      { id: 3, error: 'text must be text' },
      { id: 4, verdict: 'unsure', requester: null },
      { id: 5, requester: { name: 'A', address: 'a@example.org' }, types: [{ type: 'erasure' }] },
      { id: 6, requester: { address: 'ana@example.org' }, receivedAt: '2026-03-05T10:00:00.000Z' },
      { id: 7, verdict: 'unsure', warnings: ['too-large'] },
      // A colleague is known by the domain of the one who received the mail.
      { id: 8, requester: { address: 'ben@example.org' }, types: [{ type: 'erasure' }] },
    ])
  }, 60_000)

  it('takes the year of a mail that was copied from a screen from the day it is read', async () => {
    const text = 'Ben Ray <ben@example.org>\nMon, Jan 1, 2:05 PM\nto me\n\nDelete my data.'
    const { out } = await run(['--jsonl'], [JSON.stringify({ id: 1, text })])
    expect(JSON.parse(out[0] ?? '').receivedAt).toBe(
      `${new Date().getUTCFullYear()}-01-01T14:05:00.000Z`,
    )
  }, 60_000)

  it('lists in its help what it can be called with', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    for (const flag of ['--json ', '--jsonl', '--domain', '--report']) {
      expect(out.join()).toContain(flag)
    }
  })

  it.each([
    [[], 'say which mails to read'],
    [['--jsonl', 'a.eml'], '--jsonl reads standard input'],
    [['--nonsense'], 'there is no flag --nonsense; --help lists those there are'],
    [['--domain'], '--domain needs a value'],
    [['--json=yes', example], '--json stands alone: it takes no value'],
  ])('called with %j says what is wrong', async (args, sentence) => {
    const { code, err } = await run(args)
    expect(code).toBe(2)
    expect(err.join()).toContain(sentence)
  })
})

async function run(args: readonly string[], lines: readonly string[] = []) {
  const out: string[] = []
  const err: string[] = []
  const io: CommandIo = {
    env: noDesk,
    stdout: (line) => void out.push(line),
    stderr: (line) => void err.push(line),
    stdin: (async function* () {
      yield* lines
    })(),
  }
  const code = await runTriageCommand(args, io, systemClock)
  return { code, out, err }
}
