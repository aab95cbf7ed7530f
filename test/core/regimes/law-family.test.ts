import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { DataFileError } from '@privacy-desk/core/regimes/data-file-error.js'
import { afterEach, describe, expect, it } from 'vitest'
import { lawIds, shippedLaw } from '../../support/shipped-law.js'

const wording = new URL('../../../packages/core/src/regimes/data/wording', import.meta.url)
const folders: string[] = []

const known = 'citation: Sylvania Code, source: checked, verified: true'
const sylvania = `
family: sylvania
laws:
  - { id: sy-north, province: North, first: 10 }
  - { id: sy-south, province: South, first: 20, appeal: 5 }
template:
  id: $id
  law: Sylvania $province
  title: Privacy Act of $province
  jurisdiction: Sylvania
  reviewed: 2026-11-23
  receipt: { rule: RECEIVED, ${known}, text: 'On {received}.' }
  clocks:
    - name: rights
      event: receipt
      types: rest
      milestones:
        respond: { rule: DAYS-$first, ${known}, period: { days: $first }, text: 'By {result}.' }
    - $with: appeal
      name: appeal
      event: receipt
      types: [appeal]
      milestones:
        respond: { rule: APPEAL, ${known}, period: { days: $appeal }, text: 'By {result}.' }
`

describe('a family of laws', () => {
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  it('makes a law of each row, with its values in text and number', () => {
    const { regimes } = readCatalogue({ folder: folderWith(sylvania) })
    expect([...regimes.keys()]).toEqual(['sy-north', 'sy-south'])
    expect(regimes.get('sy-north')).toMatchObject({
      law: 'Sylvania North',
      jurisdiction: 'Sylvania',
    })
    const respond = regimes.get('sy-south')?.clocks[0]?.milestones.respond
    expect(respond?.safe).toMatchObject({ rule: 'DAYS-20', period: { days: 20 } })
  })

  it('leaves out what a row has no value for', () => {
    const { regimes } = readCatalogue({ folder: folderWith(sylvania) })
    const clocks = (id: string) => regimes.get(id)?.clocks.map(({ name }) => name)
    expect(clocks('sy-north')).toEqual(['rights'])
    expect(clocks('sy-south')).toEqual(['rights', 'appeal'])
  })

  it.each([
    [
      'a value that a row lacks',
      'first: 10 }',
      'last: 10 }',
      'sy-north: clocks.0.milestones.respond',
    ],
    [
      'a value of the wrong kind',
      'first: 20,',
      'first: often,',
      'sy-south: clocks.0.milestones.respond',
    ],
    ['a law without an id', '{ id: sy-north, ', '{ ', 'laws[0].id'],
    ['a field that no law has', 'jurisdiction:', 'juristiction:', 'juristiction'],
  ])('with %s is refused, naming file, law and field', (_, right, wrong, fault) => {
    const folder = folderWith(sylvania.replace(right, wrong))
    expect(() => readCatalogue({ folder })).toThrow(DataFileError)
    expect(() => readCatalogue({ folder })).toThrow('families/sylvania.yaml cannot be used')
    expect(() => readCatalogue({ folder })).toThrow(fault)
  })

  it('holds nineteen US states, each of whose sentences is whole', () => {
    const states = lawIds.filter((id) => /^us-(?!ca-)/.test(id))
    expect(states).toHaveLength(19)
    for (const id of states) {
      const { wording: _, ...law } = shippedLaw(id)
      expect(JSON.stringify(law)).not.toContain('$')
    }
  })
})

function folderWith(family: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'laws-'))
  folders.push(folder)
  cpSync(fileURLToPath(wording), join(folder, 'wording'), { recursive: true })
  mkdirSync(join(folder, 'families'))
  writeFileSync(join(folder, 'families', 'sylvania.yaml'), family)
  return folder
}
