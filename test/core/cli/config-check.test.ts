import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { deskContent } from '../config/desk-content.js'
import { runCommand } from './command-run.js'

const example = fileURLToPath(new URL('../../../desk.example.yaml', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-check-'))
})
afterAll(() => rm(folder, { recursive: true }))

const check = (env: Record<string, string>) =>
  runCommand(['config', 'check'], { SLACK_BOT_TOKEN: 'xoxb-1', ...env })

async function checkFile(content: unknown) {
  const path = join(folder, 'desk.yaml')
  await writeFile(path, stringify(content))
  return await check({ DESK_CONFIG: path })
}

describe('privacy-desk config check', () => {
  test('says that the example is in order', async () => {
    expect(await check({ DESK_CONFIG: example })).toEqual({
      code: 0,
      out: [`${example} and the environment are in order`],
      err: [],
    })
  })

  test('notes that npm start opens the playground where no platform is set', async () => {
    const { code, out } = await check({ DESK_CONFIG: example, SLACK_BOT_TOKEN: '' })
    expect(code).toBe(0)
    expect(out[0]).toMatch(/^note: neither Slack nor Teams .* opens the playground/)
  })

  test('lists the problems of file and environment together, and fails', async () => {
    const DESK_CONFIG = join(folder, 'none.yaml')
    const { code, out, err } = await check({ DESK_CONFIG, LOG_LEVEL: 'loud', ROLES: 'web' })
    expect({ code, out }).toEqual({ code: 1, out: [] })
    expect(err).toEqual([
      expect.stringMatching(/^environment LOG_LEVEL: /),
      expect.stringMatching(/none\.yaml cannot be read/),
      expect.stringMatching(/^ROLES: /),
    ])
  })

  test('notes what works but may not have been meant', async () => {
    const content = deskContent()
    const members = content.members.map((one) => ({ ...one, roles: ['dpo'] }))
    const { code, out, err } = await checkFile({ ...content, members, channels: {} })
    expect({ code, err }).toEqual({ code: 0, err: [] })
    expect(out.slice(0, -1)).toEqual([
      'note: nobody has the role owner, so only the data protection officer can take requests',
      'note: channels.desk is not set, so new tickets are shown in no channel',
    ])
  })

  test('says which letters of the organisation cannot be used', async () => {
    const letters = {
      address: 'Musterweg 1, 10115 Berlin, Germany',
      email: 'privacy@acme.example',
      folder: 'letters',
    }
    const content = { ...deskContent(), letters }
    expect((await checkFile(content)).err).toEqual([
      'desk.yaml letters.folder: letters cannot be read',
    ])
    await mkdir(join(folder, 'letters', 'en'), { recursive: true })
    expect((await checkFile(content)).code).toBe(0)
    await writeFile(join(folder, 'letters', 'en', 'extension.liquid'), 'Sorry!')
    expect(await checkFile(content)).toMatchObject({
      code: 1,
      err: [expect.stringMatching(/^letters\/en\/extension\.liquid: /)],
    })
  })

  test('knows the laws that there are', async () => {
    const content = deskContent()
    const organisation = { ...content.organisation, regime: 'lex-imaginaria' }
    const { code, err } = await checkFile({ ...content, organisation })
    expect(code).toBe(1)
    expect(err).toEqual([expect.stringMatching(/there is no law lex-imaginaria; known: .*gdpr/)])
  })

  test('knows the clocks whose periods a desk may set', async () => {
    const period = { hours: 96, because: 'the Act of 1 May 2027' }
    const regimes = { gdpr: { breech: { 'notify-authority': period } }, gdrp: {} }
    const { code, err } = await checkFile({ ...deskContent(), regimes })
    expect(code).toBe(1)
    expect(err).toEqual([
      'desk.yaml regimes.gdrp: there is no such law',
      expect.stringMatching(
        /^desk.yaml regimes.gdpr.breech: GDPR has no such clock; it has rights/,
      ),
    ])
  })

  test.each([
    [{ hours: 96 }, 'notify-authority.because: say which law or decision is behind it'],
    [
      { because: 'the Act' },
      'notify-authority: changes nothing: write hours, days, workingDays, months, extendedTo or threshold',
    ],
    [
      { hours: 96, days: 4, because: 'the Act' },
      'notify-authority: names days and hours: write one period',
    ],
  ])('refuses the period %j', async (period, sentence) => {
    const regimes = { gdpr: { breach: { 'notify-authority': period } } }
    const { code, err } = await checkFile({ ...deskContent(), regimes })
    expect({ code, err }).toEqual({ code: 1, err: [`desk.yaml regimes.gdpr.breach.${sentence}`] })
  })
})
