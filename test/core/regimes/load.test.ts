import { readFileSync } from 'node:fs'
import { DataFileError } from '@privacy-desk/core/regimes/data-file-error.js'
import { loadRegime } from '@privacy-desk/core/regimes/load.js'
import { describe, expect, it } from 'vitest'
import { gdpr } from '../../support/gdpr.js'

const shipped = new URL('../../../packages/core/src/regimes/data/gdpr.yaml', import.meta.url)
const text = readFileSync(shipped, 'utf8')

describe('a law file', () => {
  it('is read with every provision cited and its source told', () => {
    const regime = loadRegime('gdpr.yaml', text, gdpr.wording)
    expect(regime).toMatchObject({ id: 'gdpr', law: 'GDPR' })
    const provisions = [...text.matchAll(/^ +(?:- )?rule: /gm)].length
    for (const field of ['citation', 'source', 'verified', 'text']) {
      expect([...text.matchAll(new RegExp(`^ +${field}: `, 'gm'))]).toHaveLength(provisions)
    }
  })

  it.each([
    ['a missing citation', /^ {2}citation: EDPB.*\n/m, '', 'receipt.citation: '],
    ['an unknown field', 'jurisdiction:', 'juristiction:', 'juristiction'],
    ['a roll that does not exist', 'roll: next-working-day', 'roll: monday', '"monday"'],
    [
      'a period of no known unit',
      '{ months: 1 }',
      '{ moons: 1 }',
      'extension-notice.period: must be',
    ],
    ['half a month', '{ months: 1 }', '{ months: 0.5 }', 'extension-notice.period: must be'],
    ['an unknown request type', '[access,', '[acess,', 'clocks[0].types'],
    ['a type with two clocks', '[consent-withdrawal,', '[access,', 'access has a clock already'],
    ['an unknown milestone', 'extension-notice:\n', 'extention-notice:\n', 'extention-notice'],
    [
      'a notice that is not there',
      'toldBy: extension-notice',
      'toldBy: acknowledge',
      'acknowledge',
    ],
    [
      'a word that cannot be filled in',
      '{received}',
      '{recieved}',
      'receipt.text: may only fill in',
    ],
    [
      'knowledge that claims to be verified',
      'source: secondary',
      'source: knowledge',
      '.verified: ',
    ],
    ['a day that does not exist', '2026-11-23', '2026-11-31', 'reviewed: must be a real day'],
    ['hours without a start', ', from: event }', ' }', 'notify-authority.safe.period: must be'],
    [
      'hours that roll',
      'period: { hours: 72, from: event }',
      'period: { hours: 72, from: event }\n          roll: next-working-day',
      'notify-authority.safe.period: a period in hours neither rolls',
    ],
    [
      'a pause that does not exist',
      'pausedBy: [identity,',
      'pausedBy: [tea,',
      'respond.pausedBy: there is no pause "tea"',
    ],
    [
      'a milestone that starts with one that is not there',
      'rule: EXT-NOTICE',
      'rule: EXT-NOTICE\n        starts: acknowledge',
      'extension-notice.starts: this clock has no milestone "acknowledge"',
    ],
    [
      'an extension without its condition',
      /^ +condition: >-\n.*\n.*\n/m,
      '',
      'respond.extended.condition',
    ],
    [
      'an event that the file does not explain',
      /^awareness:\n(?: .*\n)+/m,
      '',
      'clocks[3].event: the file does not say at awareness when this event happens',
    ],
    ['a threshold of no known level', 'level: risk', 'level: some', 'clocks[3].thresholds'],
    ['a rule without a name in capitals', 'rule: MONTH', 'rule: month', 'respond.rule: must be'],
    ['broken YAML', 'clocks:', 'clocks', 'gdpr.yaml cannot be used'],
    ['a field written twice', 'law: GDPR', 'law: GDPR\nlaw: GDPR', 'unique'],
  ])('with %s is refused, naming file and field', (_, wrong, by, fault) => {
    const broken = text.replace(wrong, by)
    expect(broken).not.toBe(text)
    const load = () => loadRegime('gdpr.yaml', broken, gdpr.wording)
    expect(load).toThrow(DataFileError)
    expect(load).toThrow(/^gdpr\.yaml cannot be used/)
    expect(load).toThrow(fault)
  })

  it('must be named like the law', () => {
    expect(() => loadRegime('other.yaml', text, gdpr.wording)).toThrow('must be gdpr.yaml')
  })
})
