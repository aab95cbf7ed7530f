import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import type { IntentName } from '@privacy-desk/core/intents/catalogue.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'

const ref = 'BR-2026-0001'
const olga = 'U0OLGA'
const omar = 'U0OMAR'
const dora = 'U0DORA'
const mia = 'U0MIA'

let people: PeopleAtTheDesk

const opening = {
  what: 'A laptop with the payroll was stolen',
  noticedAt: '2026-03-27T08:00:00Z',
  awareAt: '2026-03-27T13:20:00Z',
  role: 'controller',
  lead: 'olga',
  members: 'omar',
  privacy: 'open',
}

beforeEach(async () => {
  people = await peopleAtTheDesk({ start: '2026-03-27T14:00:00Z' })
  await people.does(olga, 'breach new', opening, ref)
})
afterEach(() => people.at.close())

const said = async (
  who: string,
  name: IntentName,
  args: Record<string, string> = {},
  via: 'typed' | 'clicked' | 'submitted' = 'submitted',
) => wordsOf(await people.does(who, name, args, ref, via))
const breach = async () => (await loadBreach(people.at.deps, ref))?.breach
const cards = (who: string) =>
  people.at.slack
    .saidTo(who)
    .map(({ card }) => wordsOf({ kind: 'card', card, audience: 'only-you', mode: 'new' }))

describe('the people of a breach', () => {
  it.each([
    ['U0EMIL', 'no breach with this reference'],
    [mia, 'lead and deputy of the breach'],
    [omar, 'lead and deputy of the breach'],
  ])('are not for %s to change', async (who, sentence) => {
    for (const name of ['breach lead', 'breach deputy', 'breach add', 'breach remove'] as const) {
      expect(await said(who, name, { person: 'omar' })).toContain(sentence)
      expect(await said(who, name, {}, 'typed')).toContain(sentence)
    }
    expect(await said(who, 'breach privacy', { privacy: 'private' })).toContain(sentence)
    expect(await breach()).toMatchObject({ lead: 'olga', members: ['omar'], isPrivate: false })
    expect((await breach())?.deputy).toBeUndefined()
  })

  it('are shown with a button each to whoever may change them', async () => {
    const card = await said(dora, 'breach people', {}, 'typed')
    expect(card).toContain('Lead: Olga Owner')
    expect(card).toContain('Deputy: none')
    expect(card).toContain('Data protection officer: Dora')
    expect(card).toContain('Remove')
    expect(await said(omar, 'breach people', {}, 'typed')).not.toContain('Remove')
  })

  it('get another lead by name, who is told; the old one stays in the room', async () => {
    expect(await said(olga, 'breach lead', { person: 'Mia' })).toContain('Lead: Mia')
    expect(await breach()).toMatchObject({ lead: 'mia', members: ['omar', 'olga'] })
    expect(cards(mia).join()).toContain('You lead this breach now:')
  })

  it('get a deputy; the one before stays in the room', async () => {
    await said(olga, 'breach deputy', { person: 'mia' })
    expect(cards(mia).join()).toContain('You are the deputy in this breach now:')
    await said(olga, 'breach deputy', { person: 'omar' })
    expect(await breach()).toMatchObject({ deputy: 'omar', members: ['mia'] })
  })

  it('get somebody more, who is told and sees all of it at once', async () => {
    expect(await said(mia, 'breach show', {}, 'typed')).not.toContain('payroll')
    await said(olga, 'breach add', { person: 'mia' })
    expect(cards(mia).join()).toContain('A laptop with the payroll')
    expect(await said(mia, 'breach check', {}, 'typed')).toContain('Tick')
    expect(await said(olga, 'breach add', { person: 'mia' })).toContain('in the room already')
  })

  it('lose sight at once when they are removed, and every card they had is emptied', async () => {
    expect(cards(omar).join()).toContain('A laptop with the payroll')
    await said(olga, 'breach remove', { person: 'omar' }, 'clicked')
    expect(cards(omar).join()).not.toContain('payroll')
    expect(cards(omar).at(-1)).toContain(`No longer in the room of ${ref}`)
    expect(await said(omar, 'breach check', {}, 'typed')).toContain('lead and deputy')
    await said(olga, 'breach add', { person: 'omar' })
    expect(cards(omar).join()).toContain('A laptop with the payroll')
  })

  it('are never without a lead', async () => {
    expect(await said(dora, 'breach remove', { person: 'olga' })).toContain(
      'the lead cannot be removed',
    )
    expect((await breach())?.lead).toBe('olga')
  })

  it('choose again where a name fits nobody or several', async () => {
    expect(await said(olga, 'breach add', { person: 'Nobody' })).toContain('nobody called “Nobody”')
    expect(await said(olga, 'breach add', { person: 'Owner' })).toContain(
      'Olga Owner or Omar Owner',
    )
  })

  it('of a private breach keep whoever made it so, and nobody else', async () => {
    await said(dora, 'breach privacy', { privacy: 'private' }, 'clicked')
    expect(await breach()).toMatchObject({ isPrivate: true, members: ['omar', 'dora'] })
    expect(await said(dora, 'breach show', {}, 'typed')).toContain('payroll')
    expect(await said(mia, 'breach show', {}, 'typed')).toContain('no breach with this reference')
  })

  it('of a breach made private leave the officers who are not among them without a card', async () => {
    expect(cards(dora).join()).toContain('payroll')
    await said(olga, 'breach privacy', { privacy: 'private' })
    expect(cards(dora).join()).not.toContain('payroll')
    await said(olga, 'breach privacy', { privacy: 'open' })
    expect(cards(dora).join()).toContain('payroll')
  })

  it('leave the reminders of their measures to the lead', async () => {
    await said(olga, 'breach measure', { what: 'Locks', owner: 'omar', due: '2026-04-10' })
    await said(olga, 'breach remove', { person: 'omar' })
    people.at.clock.moveTo('2026-04-10T08:00:00Z')
    await people.at.settle()
    const reminded = (who: string) =>
      cards(who).filter((words) => words.startsWith('Measure of')).length
    expect([reminded(olga), reminded(omar)]).toEqual([1, 0])
  })
})
