import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { afterEach, describe, expect, it } from 'vitest'

const folders: string[] = []

describe('the catalogue', () => {
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  it('holds the shipped laws and a source for each correction of a holiday', () => {
    const { regimes, overrides } = readCatalogue()
    expect([...regimes.keys()]).toContain('gdpr')
    expect(overrides.map(({ country }) => country)).toEqual(
      expect.arrayContaining(['BG', 'GB', 'IE']),
    )
    const entries = overrides.flatMap(({ add, remove }) => [...add, ...remove])
    for (const { source } of entries) expect(source).not.toBe('')
  })

  it('finds a law by its id and by the other names that people use', () => {
    const { find } = readCatalogue()
    expect(find('ch-fadp')?.id).toBe('ch-fadp')
    expect(find('ch')?.id).toBe('ch-fadp')
    expect(find('us-nh-nhdpa')?.id).toBe('us-nh-nhpa')
    expect(find('gdrp')).toBeUndefined()
  })

  it('gives no name to two laws', () => {
    const laws = [...readCatalogue().regimes.values()]
    const names = laws.flatMap(({ id, aliases }) => [id, ...aliases])
    expect(names).toEqual([...new Set(names)])
  })

  it('gives the same calendar for the same place, so that its years are laid out once', () => {
    const { calendar } = readCatalogue()
    expect(calendar({ country: 'DE' })).toBe(calendar({ country: 'DE' }))
    expect(calendar({ country: 'DE' })).not.toBe(calendar({ country: 'DE', region: 'BY' }))
  })

  it.each([
    [
      'a source',
      'country: BG\nadd:\n  - { date: 2026-01-02, name: Day, verified: true }',
      'add[0]',
    ],
    [
      'a real day',
      'country: BG\nadd:\n  - { date: 2026-02-30, name: D, source: S, verified: true }',
      'add[0]',
    ],
    ['a country', 'add: []', 'country'],
  ])('refuses a correction without %s, naming file and field', (_, yaml, field) => {
    const folder = emptyCatalogue()
    writeFileSync(join(folder, 'holidays', 'bg.yaml'), yaml)
    expect(() => readCatalogue({ folder })).toThrow('holidays/bg.yaml cannot be used')
    expect(() => readCatalogue({ folder })).toThrow(field)
  })
})

function emptyCatalogue(): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  folders.push(folder)
  mkdirSync(join(folder, 'holidays'))
  mkdirSync(join(folder, 'wording'))
  writeFileSync(join(folder, 'wording', 'en.yaml'), words)
  return folder
}

const words = `
language: en
units:
  months: &count { one: one, many: '{count}' }
  days: *count
  workingDays: *count
  hours: *count
period: { atOnce: now, sameNumber: same, lastDay: last, override: other }
start: { requestDate: dated, noRequestDate: undated, dayOnly: day }
closed: { weekend: '{day}', holiday: '{day}', and: and }
pause:
  { tooLate: l, tooEarly: e, counted: c, open: o, openSafe: s, openLatest: l, notAsked: a, none: n }
extension: { none: n }
result: { both: '{result}', safe: '{result}', latest: '{result}' }
`
