import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ground, openGround } from './support/ground.js'
import { leaked, wholeDatabase } from './support/leaks.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'

const secret = 'A laptop with the payroll of Paula Payroll was stolen'
const ref = 'BR-2026-0001'
let ground: Ground
let desk: StartedDesk

beforeAll(async () => {
  ground = await openGround(['slack', 'teams'])
  desk = await startDesk(ground)
})
afterAll(() => ground.close())

const slack = () => ground.workspace.slack
const olga = () => desk.slackPeople.as('U0OLGA')
const openForm = () => slack().eventually(() => slack().openView('U0OLGA'))

async function answersForm(line: string, values: Readonly<Record<string, string>>): Promise<void> {
  await olga().types(line)
  const view = await openForm()
  const { errors } = await olga().submits(view, values)
  expect(errors).toEqual({})
  const answered = slack().openView('U0OLGA')
  if (answered !== undefined) await olga().closes(answered)
  await desk.settle()
}

describe('a breach from Slack', () => {
  test('is opened, and what its notices say is kept', async () => {
    await answersForm('/privacy breach new', { 'What happened': secret })
    const plain = { 'What happened, in plain words': 'A laptop is gone.' }
    await answersForm(`/privacy breach details ${ref}`, plain)
  })

  test('gives its file as a PDF in the direct chat', async () => {
    await olga().types(`/privacy breach papers ${ref} file pdf`, 'C0DESK')
    const file = await slack().eventually(() =>
      slack()
        .directMessages('U0OLGA')
        .flatMap(({ files }) => files)
        .at(-1),
    )
    const bytes = slack().fileBytes(String(file.id))
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes ?? [])), {
      mergePages: true,
    })
    expect(text.replace(/\s+/g, ' ')).toContain(secret)
    expect(JSON.stringify(slack().messages('C0DESK'))).not.toContain(ref)
  })

  test('gives a draft in Teams to somebody of its room, once they agree to take it', async () => {
    const { teams } = ground.tenant
    const person = desk.teamsPeople.as('29:olga')
    await person.says(`breach papers ${ref} holding docx bg`)
    const consent = await teams.eventually(() =>
      teams
        .directMessages('29:olga')
        .find(({ attachments }) =>
          attachments.some(({ contentType }) => String(contentType).endsWith('file.consent')),
        ),
    )
    const { uploadUrl } = await person.acceptsFile(consent)
    const bytes = await teams.eventually(() => teams.inside.uploaded(uploadUrl))
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(value).toContain('Работим по инцидент, който засяга лични данни')
    expect(value).toContain('A laptop is gone.')
  })

  test('leaves nothing of what happened in log, queue or tables', async () => {
    const kept = `${desk.log.lines.join('\n')}\n${await wholeDatabase(ground)}`
    expect(leaked(kept, [secret, 'Paula Payroll', 'A laptop is gone'])).toEqual([])
    expect(slack().violations()).toEqual([])
    expect(ground.tenant.teams.violations()).toEqual([])
  })
})
