import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import type { IntentName } from '@privacy-desk/core/intents/catalogue.js'
import { afterEach, describe, expect, it } from 'vitest'
import { deskFileOfTest } from '../../support/desk-file.js'
import type { DeskOfTestOptions } from '../../support/desk-of-test.js'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'

const ref = 'BR-2026-0001'
const olga = 'U0OLGA'
const omar = 'U0OMAR'

let people: PeopleAtTheDesk
afterEach(() => people.at.close())

async function open(change: Record<string, string> = {}, options: DeskOfTestOptions = {}) {
  people = await peopleAtTheDesk({ start: '2026-03-27T14:00:00Z', ...options })
  const opening = {
    what: 'A laptop with the payroll was stolen',
    noticedAt: '2026-03-27T08:00:00Z',
    awareAt: '2026-03-27T13:20:00Z',
    role: 'controller',
    lead: 'olga',
    members: 'omar',
    privacy: 'open',
    ...change,
  }
  await people.does(olga, 'breach new', opening, ref)
}

const said = async (
  who: string,
  name: IntentName,
  args: Record<string, string> = {},
  via: 'typed' | 'clicked' | 'submitted' = 'submitted',
) => wordsOf(await people.does(who, name, args, ref, via))
const breach = async () => (await loadBreach(people.at.deps, ref))?.breach
const inUs = { ...deskFileOfTest().organisation, holidays: 'US' }

describe('who is affected', () => {
  it.each([
    ['U0EMIL', 'no breach with this reference'],
    ['U0MIA', 'lead and deputy of the breach'],
  ])('is not for %s, who is not in the room', async (who, sentence) => {
    await open()
    for (const name of ['breach scope', 'breach laws', 'breach role'] as const) {
      expect(await said(who, name, { countries: 'DE 1', also: 'uk-gdpr' })).toContain(sentence)
    }
    expect(await breach()).toMatchObject({ role: 'controller', also: [] })
    expect((await breach())?.scope).toBeUndefined()
  })

  it('is recorded with countries by their names, and adds up to the people', async () => {
    await open()
    const scope = { countries: 'Germany 1,180\nFR 20', peopleKinds: 'employees', records: '3400' }
    const card = await said(omar, 'breach scope', scope)
    expect(card).toContain('Affected: about 1,200 people (Germany 1,180; France 20), about 3,400')
    expect(await said(omar, 'breach scope', {}, 'typed')).toContain('Germany 1180\\nFrance 20')
    expect(await said(omar, 'breach scope', {}, 'typed')).toContain('employees')
    expect(JSON.stringify(await people.records(ref))).not.toContain('employees')
  })

  it.each([
    [{ countries: 'Atlantis 7' }, 'names no country that is known'],
    [{ countries: 'Germany' }, 'has no number'],
    [{ countries: 'DE 7', people: '5' }, 'The countries add up to 7'],
    [{ records: 'some' }, 'Enter a whole number'],
  ])('keeps what was filled in where %j is wrong', async (change, sentence) => {
    await open()
    const form = await said(omar, 'breach scope', { dataKinds: 'bank accounts', ...change })
    expect(form).toContain(sentence)
    expect(form).toContain('bank accounts')
    expect((await breach())?.scope).toBeUndefined()
  })

  it('says whom to tell: without an establishment each authority of a country, by name', async () => {
    await open({}, { desk: { organisation: { ...inUs, regime: 'gdpr' } } })
    await said(olga, 'breach laws', { also: 'gdpr' })
    await said(olga, 'breach scope', { countries: 'France 20\nBulgaria 3' })
    await said(olga, 'breach decide', { point: 'risk-conclusion', level: 'risk', reasons: 'Pay' })
    const decided = { point: 'authority-decision', notify: 'yes' }
    const card = await said(olga, 'breach decide', decided)
    expect(card).toContain('Authority to tell (BG): Commission for Personal Data Protection')
    expect(card).toContain('Authority to tell (FR)')
    const notice = { point: 'authority-notice', regime: 'gdpr', at: '2026-03-27T14:50' }
    await said(olga, 'breach decide', { ...notice, authority: 'BG' })
    const form = await said(olga, 'breach decide', {}, 'typed')
    expect(form).toContain('Notice to the authority')
    expect(form).toContain('"value":"FR"')
  })

  it('suggests the law of another place, which one click adds with its clock', async () => {
    await open()
    const card = await said(olga, 'breach scope', { countries: 'DE 20\nUK 3' })
    expect(card).toContain(
      'People of another country are affected (United Kingdom): does UK GDPR apply',
    )
    const added = await said(olga, 'breach laws', { law: 'uk-gdpr' }, 'clicked')
    expect(added).toContain('UK GDPR: tell the authority')
    expect(await said(olga, 'breach laws', { also: '' })).not.toContain('UK GDPR: tell')
    expect(await said(omar, 'breach laws', { also: 'uk-gdpr' })).toContain('lead and deputy')
  })

  it('of a processor names the controllers, whose drafts and hours then are there', async () => {
    const breaches = {
      ...deskFileOfTest().breaches,
      controllers: [{ id: 'shop', name: 'Example Shop', hours: 24 }],
    }
    await open({ role: 'processor' }, { desk: { breaches } })
    expect(await said(omar, 'breach scope', {}, 'typed')).toContain('Example Shop')
    const card = await said(omar, 'breach scope', { controllers: 'shop' })
    expect(card).toContain('Example Shop: tell the controller')
    expect(await said(omar, 'breach scope', { controllers: 'bank' })).toContain('not in desk.yaml')
  })
})

describe('our role', () => {
  it('can be changed with the reason, and the checklist follows', async () => {
    await open()
    expect(await said(olga, 'breach role', { role: 'processor', reasons: '' })).toContain('Say why')
    await said(olga, 'breach role', { role: 'processor', reasons: 'We host for Example Shop' })
    expect((await breach())?.role).toBe('processor')
    expect(await said(olga, 'breach check', {}, 'typed')).toContain('controller')
  })
})
