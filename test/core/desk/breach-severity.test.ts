import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'

const ref = 'BR-2026-0001'
const olga = 'U0OLGA'
const omar = 'U0OMAR'
const dora = 'U0DORA'

/** A laptop with the payroll: financial data that enable fraud, an intent to harm. */
const payroll = {
  asked: 'financial',
  categories: 'financial',
  'level-financial': '4',
  'why-financial': 'IBAN and salary of Paula Payroll and everybody else.',
  ei: '0.75',
  confidentiality: '0.5',
  integrity: '0',
  availability: '0',
  malicious: 'yes',
  unintelligible: 'no',
  individuals: '1,200',
}

let people: PeopleAtTheDesk

beforeAll(async () => {
  people = await peopleAtTheDesk({ start: '2026-03-27T14:00:00Z' })
  await people.does(olga, 'breach new', {
    what: 'A laptop with the payroll was stolen',
    noticedAt: '2026-03-27T08:00:00Z',
    awareAt: '2026-03-27T13:20:00Z',
    role: 'controller',
    lead: 'olga',
    members: 'omar',
    privacy: 'open',
  })
})
afterAll(() => people.at.close())

const does = (who: string, args: Record<string, string>, via?: 'typed' | 'clicked') =>
  people.does(who, 'breach severity', args, ref, via)
const said = async (...call: Parameters<typeof does>) => wordsOf(await does(...call))
const severity = async () => (await loadBreach(people.at.deps, ref))?.breach.severity

describe('the severity of a breach', () => {
  it.each([
    ['U0EMIL', 'no breach with this reference'],
    ['U0MIA', 'lead and deputy of the breach'],
    ['U0ADA', 'no breach with this reference'],
  ])('is not for %s, who is not in the room', async (who, sentence) => {
    expect(await said(who, {}, 'typed')).toContain(sentence)
    expect(await said(who, payroll)).toContain(sentence)
    expect(await severity()).toBeUndefined()
  })

  it('asks first which data, and then only about those, with published examples', async () => {
    expect(await said(omar, {}, 'typed')).not.toContain('level-')
    const second = await said(omar, { step: 'data', categories: 'financial' })
    expect(second).toContain('"name":"level-financial"')
    expect(second).not.toContain('"name":"level-simple"')
    expect(second).toContain('that somebody is a customer of a bank: 1')
    expect(await severity()).toBeUndefined()
  })

  it.each([
    [{ categories: '' }, 'Choose at least one category.'],
    [{ ei: '' }, 'Choose one of the list.'],
    [{ integrity: '1' }, 'Choose one of the list.'],
    [{ 'level-financial': '5' }, 'Choose one of the list.'],
    [{ individuals: 'many' }, 'Enter a whole number such as 1200'],
    [{ individuals: '1.5' }, 'Enter a whole number such as 1200'],
  ])('keeps what was filled in where %j is wrong', async (change, sentence) => {
    const form = await said(omar, { ...payroll, ...change })
    expect(form).toContain(sentence)
    expect(form).toContain('IBAN and salary')
    expect(await severity()).toBeUndefined()
  })

  it('asks about a category that is added in the second step, and keeps the rest', async () => {
    const form = await said(omar, { ...payroll, categories: 'simple,financial' })
    expect(form).toContain('"name":"level-simple"')
    expect(form).toContain('IBAN and salary')
    expect(await severity()).toBeUndefined()
  })

  it('is shown as score, band and flags with its steps, and is not the legal test', async () => {
    const card = await said(omar, payroll)
    expect(card).toContain('4 = 4 × 0.75 + 1')
    expect(card).toContain('Band: Very high')
    expect(card).toContain('more than 100 people')
    expect(card).toContain('+1 because of: IBAN and salary of Paula Payroll and everybody else.')
    expect(card).toContain('The band is not the legal test')
    expect(card).toContain('Omar')
    expect(await severity()).toMatchObject({ se: 4, band: 'very-high', individuals: 1200 })
  })

  it('is recorded with every choice and without anybody’s words', async () => {
    const events = await people.at.deps.store.breaches.read(ref)
    const record = events.find(({ event }) => event.type === 'severity-recorded')
    expect(record).toMatchObject({ by: 'omar', at: '2026-03-27T14:00:00.000Z' })
    expect(JSON.stringify(record)).not.toContain('Paula')
  })

  it('is corrected later from what was chosen, and the earlier grading stays', async () => {
    people.at.clock.moveTo('2026-03-28T09:00:00Z')
    const form = await said(dora, { anew: 'yes' }, 'clicked')
    expect(form).toContain('IBAN and salary')
    expect(form).toContain('"value":"1200"')
    const card = await said(dora, { ...payroll, malicious: 'no', unintelligible: 'yes' })
    expect(card).toContain('3.5 = 4 × 0.75 + 0.5')
    expect(card).toContain('the data are unintelligible')
    expect(card).toMatch(/Before: Very high, 4\n.*Omar.*27 March 2026 at 15:00/)
    expect(await said(omar, {}, 'typed')).toContain('Dora')
  })

  it('proposes the number of people to the form of who is affected, and says where they differ', async () => {
    const scope = async (args: Record<string, string>, via?: 'typed') =>
      wordsOf(await people.does(omar, 'breach scope', args, ref, via))
    expect(await scope({}, 'typed')).toContain('"value":"1200"')
    expect(await scope({ people: '1200' })).not.toContain('Two numbers')
    const card = await scope({ people: '50' })
    const differ = 'The severity was graded for 1,200 people, but 50 are recorded as affected'
    expect(card).toContain(differ)
    expect(card).toContain('Grade it anew')
    expect(await said(omar, {}, 'typed')).toContain(differ)
    const anew = await said(omar, { anew: 'yes' }, 'clicked')
    expect(anew).toContain(differ)
    expect(anew).toContain('"value":"50"')
    expect(await said(omar, { ...payroll, individuals: '50' })).not.toContain('Two numbers')
  })

  it('takes the methodology’s words as the reason where nobody wrote any', async () => {
    const card = await said(olga, { ...payroll, 'why-financial': '' })
    expect(card).toContain('because of: the data are full data that enable fraud')
  })
})
