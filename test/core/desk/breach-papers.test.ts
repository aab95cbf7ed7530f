import { verifyStream } from '@privacy-desk/core/audit/verify-stream.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import type { Reply } from '@privacy-desk/core/desk/reply.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { parse } from 'csv-parse/sync'
import mammoth from 'mammoth'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DeskOfTest, deskOfTest } from '../../support/desk-of-test.js'
import { wordsOf } from '../../support/people-at-the-desk.js'

const ref = 'BR-2026-0001'
const olga = 'U0OLGA'
const omar = 'U0OMAR'
const dora = 'U0DORA'
const mia = 'U0MIA'

const stolen = {
  what: 'A laptop with the payroll was stolen from a car',
  noticedAt: '2026-03-27T08:00:00.000Z',
  awareAt: '2026-03-27T13:20:00.000Z',
  role: 'controller',
  lead: 'olga',
  members: 'omar',
  privacy: 'open',
}

const letters = {
  address: 'Musterweg 1, 10115 Berlin',
  email: 'privacy@acme.example',
  dpo: { name: 'Dora Officer', email: 'dpo@acme.example' },
  promises: { noDiscrimination: false, contactFirst: false },
  fourEyes: [],
}

let at: DeskOfTest
let inbound = 0

beforeEach(async () => {
  at = await deskOfTest({ start: '2026-03-27T14:00:00Z', desk: { letters } })
  await does(olga, 'breach new', stolen)
})
afterEach(() => at.close())

async function does(
  who: string,
  name: Intent['name'],
  args: Record<string, string> = {},
  via: Intent['via'] = 'submitted',
  about = ref,
): Promise<Reply> {
  inbound += 1
  const intent = { name, ref: about, args, via }
  const reply = await at.desk.handle(intent, await at.actor(who), `test:${inbound}`)
  await at.settle()
  return reply
}

const said = async (...call: Parameters<typeof does>) => wordsOf(await does(...call))

async function document(...call: Parameters<typeof does>) {
  const reply = await does(...call)
  if (reply.kind !== 'document') throw new Error(wordsOf(reply))
  return {
    ...reply.document,
    card: reply.card,
    text: new TextDecoder().decode(reply.document.bytes),
  }
}

const paper = (paper: string, format: string, language = 'en') =>
  document(olga, 'breach papers', { paper, format, language })

const docxText = async (bytes: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value

describe('the papers of a breach', () => {
  it('are offered by name, with what is still to follow', async () => {
    const form = await said(omar, 'breach papers', {}, 'typed')
    expect(form).toContain('Notice 1 to the authority (GDPR, DE)')
    expect(form).toContain('Breach file with timeline and hashes')
    expect(form).toContain('Still to follow, and marked so in the notices: what suffered')
  })

  it('come as a file for the one who asks, named after the breach and nothing else', async () => {
    const { name, mediaType, bytes, card } = await paper('authority:gdpr:DE', 'docx', 'de')
    expect(name).toBe('BR-2026-0001-authority.docx')
    expect(mediaType).toContain('wordprocessingml')
    expect(await docxText(bytes)).toContain('wird nachgereicht')
    expect(JSON.stringify(card)).not.toContain(stolen.what)
  })

  it('are made at once by a typed line, a kind being enough', async () => {
    const typed = { paper: 'holding', format: 'pdf', language: 'cs' }
    const { name, bytes } = await document(omar, 'breach papers', typed, 'typed')
    expect(name).toBe('BR-2026-0001-holding.pdf')
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
    const short = await document(
      omar,
      'breach papers',
      { paper: 'authority', format: 'docx' },
      'typed',
    )
    expect(short.name).toBe('BR-2026-0001-authority.docx')
  })

  it('say what was recorded for them, and offer it again to go on with', async () => {
    const details = {
      affected: 'confidentiality',
      dataKinds: 'bank accounts',
      advice: 'Look at it.',
    }
    await does(omar, 'breach details', details)
    const form = await does(omar, 'breach details', {}, 'typed')
    const fields = form.kind === 'form' ? form.form.fields : []
    expect(fields.find(({ name }) => name === 'dataKinds')?.value).toBe('bank accounts')
    const { bytes } = await paper('individuals:gdpr:e-mail', 'docx')
    expect(await docxText(bytes)).toContain('bank accounts')
  })

  it.each([
    ['no paper', { paper: 'none', format: 'pdf' }, 'calls for no such paper'],
    ['no format', { paper: 'file', format: 'odt' }, 'Choose one of the list.'],
    ['JSON of a draft', { paper: 'holding', format: 'json' }, 'Choose PDF or DOCX for a draft'],
    ['no language', { paper: 'holding', format: 'pdf', language: '$$' }, 'Choose a language.'],
  ])('say what is wrong with %s, and keep the form', async (_, args, sentence) => {
    expect(await said(olga, 'breach papers', args)).toContain(sentence)
  })

  it('to the authority wait for awareness', async () => {
    await does(olga, 'breach new', { ...stolen, awareAt: '' })
    const args = { paper: 'authority:gdpr:DE', format: 'pdf' }
    expect(await said(olga, 'breach papers', args, 'submitted', 'BR-2026-0002')).toContain(
      'Nobody has said yet when we became aware',
    )
  })

  it('are for its room and the data protection officer', async () => {
    expect(await said(mia, 'breach papers', { paper: 'file', format: 'pdf' })).toContain(
      'Ask them in the room',
    )
    expect(
      (await document(dora, 'breach papers', { paper: 'file', format: 'json' })).text,
    ).toContain(ref)
  })

  it('are only register entry and file where desk.yaml says nothing of letters', async () => {
    await at.close()
    at = await deskOfTest({ start: '2026-03-27T14:00:00Z' })
    await does(olga, 'breach new', stolen)
    const form = await said(olga, 'breach papers', {}, 'typed')
    expect(form).not.toContain('Holding statement')
    expect(await said(olga, 'breach papers', { paper: 'holding', format: 'pdf' })).toContain(
      'desk.yaml does not say who writes the letters',
    )
  })
})

describe('the breach file', () => {
  it('holds every event as it was hashed, so that anybody can check it', async () => {
    await does(olga, 'breach tick', { item: 'log-alert', page: '0' }, 'clicked')
    const file = JSON.parse((await paper('file', 'json')).text)
    expect(file.chain).toBe('whole')
    expect(file.events).toHaveLength(5)
    expect(verifyStream(file.events)).toEqual({ ok: true, length: 5 })
    expect(Object.values(file.texts)).toContain(stolen.what)
    file.events[1].event.awareAt = '2026-03-27T13:21:00.000Z'
    expect(verifyStream(file.events)).toMatchObject({ ok: false, version: 2 })
  })

  it('tells the timeline with who, when and hash, in DOCX as well', async () => {
    await does(omar, 'breach pass', { item: 'safeguards', reasons: 'No safeguards at all' })
    const text = await docxText((await paper('file', 'docx')).bytes)
    const loaded = await loadBreach(at.deps, ref)
    for (const { hash } of loaded?.records ?? []) expect(text).toContain(hash)
    expect(text).toContain('Omar Owner')
    expect(text).toContain('No safeguards at all')
    expect(text).toContain('Clocks')
  })
})

describe('the register entry', () => {
  it('tells a decision from what was done, and holds the number of the authority', async () => {
    const entry = async () => JSON.parse((await paper('register', 'json')).text)
    const decides = (point: string, args: Record<string, string>) =>
      does(olga, 'breach decide', { point, ...args })
    await decides('risk-conclusion', { level: 'high-risk', reasons: 'Pay' })
    await decides('authority-decision', { notify: 'yes' })
    await decides('individuals-decision', { tell: 'yes', reasons: 'High' })
    expect(await entry()).toMatchObject({ authority: 'to be notified', individuals: 'to be told' })
    const notice = { regime: 'gdpr', authority: 'DE', at: '2026-03-27T14:50', receipt: 'K-17/26' }
    await decides('authority-notice', notice)
    await decides('individuals-notice', { at: '2026-03-27T14:55', how: 'each' })
    expect(await entry()).toMatchObject({
      authority: 'notified',
      notices: [{ receipt: 'K-17/26' }],
      individuals: 'told',
    })
    expect(await docxText((await paper('register', 'docx')).bytes)).toContain('its number: K-17/26')
    expect(await docxText((await paper('file', 'docx')).bytes)).toContain(
      'number of the authority: K-17/26',
    )
  })
})

describe('the register', () => {
  const rows = async (who: string): Promise<Record<string, string>[]> =>
    parse((await document(who, 'breach register', { format: 'csv' })).text, {
      bom: true,
      columns: true,
    })

  it('has a near miss as such, with its reasons, and needs no further decision to close it', async () => {
    expect(await said(olga, 'breach classify', { nature: 'near-miss', reasons: '' })).toContain(
      'Give the reasons',
    )
    const card = await said(olga, 'breach classify', {
      nature: 'near-miss',
      reasons: 'It was found in the car',
    })
    expect(card).toContain('A near miss')
    expect(await said(olga, 'breach close', { reasons: 'Lock the car' })).toContain('Closed')
    const [row] = await rows(dora)
    expect(row).toMatchObject({
      Reference: ref,
      Kind: 'Near miss',
      'Why of this kind': 'It was found in the car',
      Status: 'closed',
      Lessons: 'Lock the car',
    })
  })

  it('shows each the breaches whose details they may see, oldest first', async () => {
    await does(olga, 'breach new', { ...stolen, what: '=1+1', members: '', privacy: 'private' })
    const references = async (who: string) => (await rows(who)).map((row) => row.Reference)
    expect(await references(olga)).toEqual([ref, 'BR-2026-0002'])
    expect(await references(dora)).toEqual([ref])
    expect(await references(mia)).toEqual([])
    expect((await rows(olga))[1]?.['What happened']).toBe("'=1+1")
  })

  it('is there as XLSX and JSON, and asks for the format where none is given', async () => {
    expect(await said(dora, 'breach register', {}, 'typed')).toContain('XLSX, for a spreadsheet')
    const json = await document(dora, 'breach register', { format: 'json' })
    expect(JSON.parse(json.text)).toMatchObject([{ reference: ref, happened: stolen.what }])
    const { bytes, name } = await document(dora, 'breach register', { format: 'xlsx' })
    expect(name).toBe('breach-register.xlsx')
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('a measure', () => {
  const measure = { what: 'Encrypt all disks', owner: 'omar', due: '2026-04-24' }
  const cardsOf = (who: string) =>
    at.slack.saidTo(who).filter(({ card }) => card.title === `Measure of ${ref}`)

  it('has an owner of the room and a day to come', async () => {
    expect(await said(omar, 'breach measure', { ...measure, owner: 'mia' })).toContain(
      'Choose somebody of the room',
    )
    expect(await said(omar, 'breach measure', { ...measure, due: '2026-03-26' })).toContain(
      'This day has passed',
    )
    expect(await said(omar, 'breach measure', measure)).toContain('0 of 1 done')
  })

  it('reminds its owner before the day and on it, then every week the lead too, until it is done', async () => {
    await does(olga, 'breach measure', measure)
    const heard: [string, number, number][] = []
    const days = [
      '2026-04-20',
      '2026-04-21',
      '2026-04-24',
      '2026-04-30',
      '2026-05-08',
      '2026-05-15',
    ]
    for (const day of days) {
      at.clock.moveTo(`${day}T07:00:00Z`)
      await at.settle()
      heard.push([day, cardsOf(omar).length, cardsOf(olga).length])
    }
    expect(heard).toEqual([
      ['2026-04-20', 0, 0],
      ['2026-04-21', 1, 0],
      ['2026-04-24', 2, 0],
      ['2026-04-30', 3, 1],
      ['2026-05-08', 4, 2],
      ['2026-05-15', 5, 3],
    ])
    expect(await said(omar, 'breach finish', { measure: 'm-1' }, 'clicked')).toContain(
      '1 of 1 done',
    )
    at.clock.moveTo('2026-07-31T07:00:00Z')
    await at.settle()
    expect(cardsOf(omar)).toHaveLength(5)
    expect(JSON.stringify(cardsOf(omar).at(-1)?.card.status)).toContain('Done')
  })

  it('that a second click finds done is no fault', async () => {
    await does(olga, 'breach measure', measure)
    await does(omar, 'breach finish', { measure: 'm-1' }, 'clicked')
    expect(await said(omar, 'breach finish', { measure: 'm-1' }, 'clicked')).toContain(
      '1 of 1 done',
    )
    expect(await said(omar, 'breach finish', { measure: 'm-9' }, 'clicked')).toContain(
      'no such measure',
    )
  })

  it('goes on after the breach was closed', async () => {
    await does(olga, 'breach measure', measure)
    await does(olga, 'breach close', { reasons: 'Learned', despite: 'The measures go on' })
    at.clock.moveTo('2026-04-24T07:00:00Z')
    await at.settle()
    expect(cardsOf(omar)).not.toHaveLength(0)
    expect(await said(omar, 'breach finish', { measure: 'm-1' }, 'clicked')).toContain(
      '1 of 1 done',
    )
  })
})

describe('a request that came because of it', () => {
  it('is noted in the breach alone, and only if there is one', async () => {
    expect(await said(omar, 'breach link', { request: 'PR-2026-0001' })).toContain('no request')
    await at.desk.accept(
      {
        platform: 'slack',
        gesture: 'direct-message',
        at: at.clock.now(),
        materials: [{ kind: 'text', text: 'Delete my data' }],
      },
      await at.actor(dora),
      'mail',
    )
    await at.settle()
    expect(await said(dora, 'breach link', { request: 'PR-2026-0001' }, 'typed')).toContain(
      'Requests because of it: PR-2026-0001',
    )
    expect(await said(dora, 'show', {}, 'typed', 'PR-2026-0001')).not.toContain(ref)
    expect(JSON.parse((await paper('register', 'json')).text).requests).toEqual(['PR-2026-0001'])
  })
})
