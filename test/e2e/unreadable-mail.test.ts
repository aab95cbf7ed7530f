import { createHash, randomBytes } from 'node:crypto'
import { parseSealedReading } from '@privacy-desk/core/desk/sealed-reading.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { factOf } from '../../demo/src/seen/seen.js'
import { slackUsers } from '../../demo/src/sides/slack-workspace.js'
import { type Ground, openGround } from './support/ground.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'

let ground: Ground
let desk: StartedDesk

beforeAll(async () => {
  ground = await openGround(['slack'])
  desk = await startDesk(ground)
})

afterAll(() => ground.close())

interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Hands files over through the modal. @returns the reference of what became of them */
async function handOver(...files: readonly Upload[]): Promise<string> {
  const { slack } = ground.workspace
  const employee = desk.slackPeople.as(slackUsers.employee)
  await employee.types('/privacy new')
  const modal = await slack.eventually(() => slack.openView(slackUsers.employee))
  const submitted = await employee.submits(modal, { 'E-mail or other files': files })
  expect(submitted.errors).toEqual({})
  const answer = slack.openView(slackUsers.employee)
  if (answer !== undefined) await employee.closes(answer)
  await desk.settle()
  const title = desk.slack.chat('employee').at(-1)?.title ?? ''
  return /PR-\d{4}-\d{4}/.exec(title)?.[0] ?? title
}

/** Digests of the files kept with a request, as they open from the vault. */
async function kept(reference: string): Promise<readonly string[]> {
  const { store, vault } = desk.running.deps
  const [received] = await store.events.read(reference)
  if (received?.event.type !== 'request-received') throw new Error('there is no receipt')
  const reading = parseSealedReading((await vault.openText(received.event.message)) ?? '')
  const [, ...files] = reading.originals
  return await Promise.all(files.map(async (item) => digest(await vault.openBytes(item))))
}

const digest = (bytes: Uint8Array | null) =>
  createHash('sha256')
    .update(bytes ?? 'nothing')
    .digest('hex')

const mail = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'))

const from = ['From: Carla Winter <carla.winter@example.org>']

const signedAndSealed = mail(
  ...from,
  'Subject: ...',
  'MIME-Version: 1.0',
  'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
  'Content-Transfer-Encoding: base64',
  '',
  randomBytes(300).toString('base64'),
)

const pgp = mail(
  ...from,
  'Subject: ...',
  'MIME-Version: 1.0',
  'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"',
  '',
  '--b',
  'Content-Type: application/pgp-encrypted',
  '',
  'Version: 1',
  '--b',
  'Content-Type: application/octet-stream; name="encrypted.asc"',
  '',
  '-----BEGIN PGP MESSAGE-----',
  '',
  randomBytes(300).toString('base64'),
  '-----END PGP MESSAGE-----',
  '--b--',
)

const megabyte = 1024 * 1024

test.each<[string, readonly Upload[], string]>([
  ['an encrypted mail (S/MIME)', [{ name: 'sealed.eml', bytes: signedAndSealed }], 'encrypted'],
  ['an encrypted mail (PGP)', [{ name: 'pgp.eml', bytes: pgp }], 'encrypted'],
  ['a file that is no mail', [{ name: 'noise.eml', bytes: randomBytes(5_000) }], ''],
  ['a scanned letter', [{ name: 'letter.pdf', bytes: randomBytes(20_000) }], ''],
  ['an empty file', [{ name: 'empty.eml', bytes: new Uint8Array() }], ''],
  [
    'more than 25 MB of mail',
    [
      { name: 'one.eml', bytes: randomBytes(13 * megabyte) },
      { name: 'two.eml', bytes: randomBytes(13 * megabyte) },
    ],
    'larger than 25 MB',
  ],
])(
  '%s becomes a ticket that needs a human, its original kept to the byte',
  async (_what, files, why) => {
    const reference = await handOver(...files)
    expect(reference).toMatch(/^PR-/)
    const card = desk.slack.chat('employee').at(-1)
    if (card === undefined) throw new Error('there is no card')
    expect(factOf(card, 'Received')).toMatch(/^6 March 2026/)
    expect(card.lines.join('\n')).toContain(why)
    expect(card.lines.join('\n')).toContain('A person has to read the original.')
    expect(await kept(reference)).toEqual(files.map(({ bytes }) => digest(bytes)))
    expect(
      await ground.query('SELECT needs_human FROM requests WHERE reference = $1', [reference]),
    ).toEqual([{ needs_human: true }])
  },
  30_000,
)

test('such a ticket is confirmed, corrected and worked like any other', async () => {
  const reference = await handOver({ name: 'sealed.eml', bytes: signedAndSealed })
  await desk.slack.presses('employee', 'chat', 'Yes, open a ticket')
  await desk.settle()
  expect(desk.slack.channel().at(-1)?.title).toBe(`Privacy request ${reference}`)
})
