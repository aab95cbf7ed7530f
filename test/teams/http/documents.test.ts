import type { Reply } from '@privacy-desk/core/desk/reply.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { card } from '../support/cards.js'
import { eva, openTeamsOffice, room, type TeamsOffice } from '../support/teams-office.js'

let office: TeamsOffice
beforeAll(async () => {
  office = await openTeamsOffice()
  await office.client.as(eva.id).installs()
})
afterAll(() => office.close())

const bytes = new TextEncoder().encode('%PDF-1.7 a draft')
const again = { name: 'breach papers', ref: 'BR-2026-0001', args: { paper: 'file' } } as const
const reply: Reply = {
  kind: 'document',
  document: { name: 'BR-2026-0001-file.pdf', mediaType: 'application/pdf', bytes },
  card: card({ title: 'The file comes into your chat' }),
  again,
}
beforeEach(() => office.answers(reply))

const consentType = 'application/vnd.microsoft.teams.card.file.consent'
const person = () => office.client.as(eva.id)
const attachments = (type: string) =>
  office.teams
    .directMessages(eva.id)
    .filter(({ attachments: all }) => all.some(({ contentType }) => contentType === type))
const offered = async () => {
  const before = attachments(consentType).length
  await person().says('breach papers BR-2026-0001 file')
  return await office.teams.eventually(() => attachments(consentType)[before])
}
/** What stands in the place of a message by now. */
const textNow = (of: string) =>
  office.teams.directMessages(eva.id).find(({ id }) => id === of)?.text ?? ''
const said = (words: string) => office.saidTo(eva).filter((line) => line.includes(words))
const eventuallySaid = (words: string) => office.teams.eventually(() => said(words).at(-1))

describe('a document', () => {
  test('is offered by a consent card that tells nothing but its name and size', async () => {
    const { attachments: all } = await offered()
    expect(all[0]).toMatchObject({
      name: 'BR-2026-0001-file.pdf',
      content: { sizeInBytes: bytes.byteLength },
    })
    expect(JSON.stringify(all[0])).not.toContain('draft')
  })

  test('asked for in a channel is offered in the personal chat', async () => {
    const before = attachments(consentType).length
    await person().mentions(room, 'breach papers BR-2026-0001 file')
    await office.teams.eventually(() => attachments(consentType)[before])
    expect(JSON.stringify(office.saidInRoom().map(({ body }) => body))).not.toContain(
      'BR-2026-0001',
    )
  })

  test('is made anew once the person agrees, put where Teams wants it, and shown', async () => {
    const asked = office.asked.length
    const { uploadUrl, status } = await person().acceptsFile(await offered())
    expect(status).toBe(200)
    await eventuallySaid('in your OneDrive')
    expect(office.teams.inside.uploaded(uploadUrl)).toEqual(bytes)
    expect(office.asked.slice(asked).at(-1)).toMatchObject({ intent: { ...again, via: 'clicked' } })
    const [shown] = attachments('application/vnd.microsoft.teams.card.file.info').slice(-1)
    expect(shown?.attachments[0]).toMatchObject({ name: 'BR-2026-0001-file.pdf' })
    expect(office.teams.violations()).toEqual([])
  })

  test('that the person may no longer have is not uploaded', async () => {
    const consent = await offered()
    office.answers({
      kind: 'card',
      card: card({ title: 'No such breach' }),
      audience: 'only-you',
      mode: 'new',
    })
    const { uploadUrl } = await person().acceptsFile(consent)
    await eventuallySaid('No such breach')
    expect(office.teams.inside.uploaded(uploadUrl)).toBeUndefined()
  })

  test('goes to no other host than Microsoft’s', async () => {
    const elsewhere = 'http://127.0.0.2:9/onedrive/x'
    await person().acceptsFile(await offered(), elsewhere)
    await eventuallySaid('Teams did not take the file')
    expect(office.log.text()).toContain('file-host-not-allowed')
  })

  test('that the desk cannot make just then is to be asked for again, not pressed again', async () => {
    const consent = await offered()
    office.answers(() => Promise.reject(new Error('no database')))
    await person().acceptsFile(consent)
    expect(await eventuallySaid('the file was not sent')).toContain('ask for it again')
  })

  test('that is there but cannot be shown is said to be there', async () => {
    const consent = await offered()
    const before = said('in your OneDrive').length
    office.teams.faults.next('send', { status: 403 })
    await person().acceptsFile(consent)
    await office.teams.eventually(() => said('in your OneDrive')[before])
  })

  test('that the person declines is not sent', async () => {
    const asked = office.asked.length
    await person().declinesFile(await offered())
    expect(await eventuallySaid('The file was not sent')).toBeDefined()
    expect(office.asked).toHaveLength(asked + 1)
  })

  test.each(['accepts', 'declines'] as const)(
    'that the person %s at first keeps that answer, whatever is pressed later',
    async (first) => {
      const consent = await offered()
      const asked = office.asked.length
      const decide = () =>
        first === 'accepts' ? person().acceptsFile(consent) : person().declinesFile(consent)
      await decide()
      const words = first === 'accepts' ? 'You agreed' : 'You did not want'
      await office.teams.eventually(() => textNow(consent.id).includes(words) || undefined)
      const before = said('answered this already').length
      const { uploadUrl } = await person().acceptsFile(consent)
      await person().declinesFile(consent)
      await office.teams.eventually(() => said('answered this already')[before + 1])
      expect(office.teams.inside.uploaded(uploadUrl)).toBeUndefined()
      expect(office.asked).toHaveLength(asked + (first === 'accepts' ? 1 : 0))
      expect(attachments(consentType).map(({ id }) => id)).not.toContain(consent.id)
    },
  )
})
