import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eva, openTeamsOffice, type TeamsOffice } from '../support/teams-office.js'

const elsewhere = { downloadUrl: 'http://169.254.169.254/latest/meta-data' }

let office: TeamsOffice
beforeEach(async () => {
  office = await openTeamsOffice()
})
afterEach(() => office.close())

describe('in the personal chat', () => {
  test('a command is answered with a card', async () => {
    const { status } = await office.client.as(eva.id).says('show PR-2026-0042')
    expect(status).toBe(200)
    expect(office.asked).toMatchObject([{ intent: { name: 'show' }, by: 'teams:aad-eva' }])
    expect(office.saidTo(eva)).toEqual(['show'])
  })

  test('a pasted mail is handed over', async () => {
    await office.client.as(eva.id).says('Dear team,\nplease delete my data.\nCarla')
    expect(office.asked).toMatchObject([
      {
        handover: {
          gesture: 'direct-message',
          materials: [{ text: 'Dear team,\nplease delete my data.\nCarla' }],
        },
      },
    ])
  })

  test('a forwarded message is handed over with its comment', async () => {
    await office.client.as(eva.id).forwards({ html: '<p>Delete my data</p>' }, 'For you?')
    expect(office.asked).toMatchObject([
      {
        handover: {
          gesture: 'shared-message',
          comment: 'For you?',
          materials: [{ text: 'Delete my data' }],
        },
      },
    ])
  })

  test('a mail file is fetched at once, because its address soon stops working', async () => {
    await office.client.as(eva.id).sharesFile('Subject: hello\n\nDelete it', 'request.eml')
    const [asked] = office.asked
    if (asked === undefined || !('handover' in asked)) throw new Error('nothing was handed over')
    const [file] = asked.handover.materials
    expect(file).toMatchObject({ kind: 'file', name: 'request.eml', size: 25 })
    const bytes = await office.app.fetchFile(file?.kind === 'file' ? file.source : '')
    expect(Buffer.from(bytes).toString()).toBe('Subject: hello\n\nDelete it')
  })

  test.each([
    ['from elsewhere', 'x', elsewhere, 'file-host-not-allowed'],
    ['that is too large', 'x'.repeat(25 * 1024 * 1024 + 1), {}, 'file-too-large'],
  ])('a file %s is not taken but handed over as missing', async (_, text, where, code) => {
    await office.client.as(eva.id).sharesFile(text, 'request.eml', where)
    const [asked] = office.asked
    if (asked === undefined || !('handover' in asked)) throw new Error('nothing was handed over')
    const [file] = asked.handover.materials
    expect(file).toMatchObject({ kind: 'file', name: 'request.eml' })
    const fetching = office.app.fetchFile(file?.kind === 'file' ? file.source : '')
    await expect(fetching).rejects.toMatchObject({ code, options: { retryable: false } })
  })

  test('whoever shared such a file is told to keep it', async () => {
    await office.client.as(eva.id).sharesFile('x', 'request.eml', elsewhere)
    expect(office.saidTo(eva)).toEqual([
      'Received',
      expect.stringMatching(/did not take the file itself.*keep it where it is/),
    ])
  })

  test('nobody is told to keep a file that was taken', async () => {
    await office.client.as(eva.id).sharesFile('x', 'request.eml')
    expect(office.saidTo(eva)).toEqual(['Received'])
  })

  test('a request that begins like a command is handed over, and a greeting is not', async () => {
    await office.client.as(eva.id).says('help me, I want my data deleted')
    await office.client.as(eva.id).says('hi')
    expect(office.asked).toMatchObject([
      { handover: { materials: [{ text: 'help me, I want my data deleted' }] } },
      { intent: { name: 'help' } },
    ])
  })

  test('a delivery that comes twice has the same id for the desk', async () => {
    const first = await office.client.as(eva.id).says('mine')
    await office.client.again(first)
    const [one, two] = office.asked.map(({ inboundId }) => inboundId)
    expect(one).toBe(two)
    expect(one).toMatch(/^teams:/)
  })

  test('a desk that cannot take something in says so', async () => {
    office.answers(() => Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' })))
    await office.client.as(eva.id).says('a mail\nof two lines')
    expect(office.saidTo(eva)).toEqual([expect.stringContaining('nothing of it was kept')])
    expect(office.log.lines.at(-1)).toMatchObject({
      level: 'error',
      fields: { code: 'ECONNREFUSED' },
    })
  })

  test('whoever installs the desk is greeted with what it can do', async () => {
    await office.client.as(eva.id).installs()
    expect(office.asked).toMatchObject([{ intent: { name: 'help' } }])
    expect(office.saidTo(eva)).toEqual(['help'])
  })

  test('somebody whom Entra does not know is told why nothing happens', async () => {
    const change = (activity: Record<string, unknown>) => ({
      ...activity,
      from: { id: eva.id, name: eva.name },
    })
    await office.client.as(eva.id, { change }).says('list')
    expect(office.asked).toEqual([])
    expect(office.saidTo(eva)).toEqual([expect.stringContaining('who you are')])
  })
})
