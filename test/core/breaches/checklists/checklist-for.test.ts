import { checkOwnItems } from '@privacy-desk/core/breaches/checklists/check-own-items.js'
import { lawLists, roleLists } from '@privacy-desk/core/breaches/checklists/checklist-files.js'
import {
  type ChecklistItem,
  checklistFor,
} from '@privacy-desk/core/breaches/checklists/checklist-for.js'
import { itemDue } from '@privacy-desk/core/breaches/checklists/item-due.js'
import { ownItem } from '@privacy-desk/core/breaches/checklists/own-item.js'
import { breachClocks } from '@privacy-desk/core/breaches/clocks/breach-clocks.js'
import { clockData } from '@privacy-desk/core/breaches/clocks/clock-data.js'
import { breachRoles } from '@privacy-desk/core/breaches/role.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { describe, expect, it } from 'vitest'

const everyLaw = clockData.laws.map(({ regime }) => regime)
const ids = (items: readonly ChecklistItem[]) => items.map(({ id }) => id)
const insurer = ownItem.parse({
  id: 'tell-insurer',
  title: 'Tell the insurer',
  why: 'The policy wants to know within two days.',
  due: { hours: 48 },
  dependsOn: ['contain'],
})

describe('the shipped checklists', () => {
  it('cover every breach law beside the GDPR', () => {
    expect([...lawLists.keys()]).toEqual([
      'uk-gdpr',
      'ch-fadp',
      'us-ca-breach',
      'in-dpdp',
      'br-lgpd',
      'ca-pipeda',
      'au-app12',
    ])
  })

  it.each(breachRoles)(
    'name each item of a %s once, and what it depends on comes before it',
    (role) => {
      const items = checklistFor({ role, regimes: everyLaw, own: [] })
      expect(new Set(ids(items)).size).toBe(items.length)
      for (const [at, { id, dependsOn }] of items.entries()) {
        const before = ids(items.slice(0, at))
        expect({ id, missing: dependsOn.filter((one) => !before.includes(one)) }).toEqual({
          id,
          missing: [],
        })
      }
    },
  )

  it('give every item somebody, a date and a kind of evidence', () => {
    for (const { items } of [...roleLists, ...lawLists.values()]) {
      for (const { due, evidence } of items) {
        expect(due).toBeDefined()
        expect(evidence.length).toBeGreaterThan(0)
      }
    }
  })
})

describe('the checklist of a breach', () => {
  it('is that of the role', () => {
    const of = (role: (typeof breachRoles)[number]) =>
      ids(checklistFor({ role, regimes: ['gdpr'], own: [] }))
    expect(of('controller')).toContain('notify-authority')
    expect(of('controller')).not.toContain('joint-partner')
    expect(of('joint')).toEqual([...of('controller'), 'joint-partner'])
    expect(of('processor')).toContain('tell-controllers')
    expect(of('processor')).not.toContain('notify-authority')
  })

  it('grows by what each law adds, and by the organisation’s own items', () => {
    const items = checklistFor({
      role: 'controller',
      regimes: ['gdpr', 'us-ca-breach', 'in-dpdp'],
      own: [insurer],
    })
    expect(ids(items)).toEqual(
      expect.arrayContaining([
        'notify-authority',
        'ca-attorney-general',
        'in-cert',
        'tell-insurer',
      ]),
    )
    expect(items.at(-1)).toMatchObject({
      list: 'organisation',
      article: 'own rule',
      owner: 'lead',
      evidence: ['note', 'file', 'link'],
    })
  })

  it('leaves out own items that are for another role', () => {
    const own = [{ ...insurer, for: ['processor' as const] }]
    expect(ids(checklistFor({ role: 'controller', regimes: [], own }))).not.toContain(
      'tell-insurer',
    )
  })
})

describe('an item is due', () => {
  const awareAt = toInstant('2026-03-27T14:20:00+01:00')
  const zone = 'Europe/Berlin'
  const catalogue = readCatalogue()
  const laws = ['gdpr', 'us-ca-breach'].map((name) => {
    const regime = catalogue.find(name)
    if (regime === undefined) throw new RangeError(name)
    return { regime, calendar: catalogue.calendar({ country: 'DE' }) }
  })
  const clocks = breachClocks({ awareAt, zone }, laws).flatMap((law) => law.clocks)
  const on = { awareAt, zone, clocks, regime: 'gdpr' }
  const dueOf = (id: string, role: 'controller' | 'processor' = 'controller') => {
    const items = checklistFor({ role, regimes: ['gdpr', 'us-ca-breach'], own: [insurer] })
    const item = items.find((one) => one.id === id)
    return item === undefined ? 'no such item' : itemDue(item, on)
  }

  it.each([
    ['contain', '2026-03-27T15:20:00.000Z'],
    ['notify-authority', '2026-03-30T13:20:00.000Z'],
    ['tell-individuals', '2026-03-30T13:20:00.000Z'],
    ['ca-individuals', '2026-04-26T22:00:00.000Z'],
    ['ca-attorney-general', '2026-05-11T22:00:00.000Z'],
    ['tell-insurer', '2026-03-29T13:20:00.000Z'],
  ])('%s: by its law’s clock, or so many hours after awareness', (id, due) => {
    expect(dueOf(id)).toBe(due)
  })

  it('within the hours of the list where no contract gives any', () => {
    expect(dueOf('tell-controllers', 'processor')).toBe('2026-03-28T13:20:00.000Z')
  })

  it('at no known time where it has none', () => {
    const items = checklistFor({
      role: 'controller',
      regimes: [],
      own: [{ ...insurer, due: undefined }],
    })
    expect(items.map((item) => itemDue(item, on)).at(-1)).toBeNull()
  })
})

describe('items of desk.yaml', () => {
  it('are in order', () => {
    expect(checkOwnItems([insurer])).toEqual([])
  })

  it.each([
    ['a name of the desk’s own', { id: 'contain' }, /contain is an item of the desk’s own/],
    ['an unknown item before it', { dependsOn: ['nothing'] }, /depends on nothing, which is no/],
    ['itself before it', { dependsOn: ['tell-insurer'] }, /depends on tell-insurer, which is no/],
  ])('are told apart from %s', (_, wrong, sentence) => {
    expect(checkOwnItems([{ ...insurer, ...wrong }])).toContainEqual(
      expect.stringMatching(sentence),
    )
  })

  it('are named once', () => {
    expect(checkOwnItems([insurer, insurer])).toEqual(['tell-insurer is listed twice'])
  })

  it.each([
    ['a name with blanks', { id: 'tell insurer' }],
    ['no reason', { why: ' ' }],
    ['an unknown owner', { owner: 'cfo' }],
    ['a due time of nothing', { due: {} }],
    ['an unknown evidence', { evidence: ['witness'] }],
    ['an unknown field', { because: 'x' }],
  ])('are refused with %s', (_, wrong) => {
    expect(ownItem.safeParse({ ...insurer, ...wrong }).success).toBe(false)
  })
})
