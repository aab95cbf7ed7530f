import { nameAfterDate, nameBeforeDate } from '@privacy-desk/core/intake/name-beside-date.js'
import { describe, expect, it, test } from 'vitest'
import { readForward } from './reading-desk.js'

/** Names that are months, or small words beside a date in some language, as well. */
const names = [
  'Jan Kowalski',
  'April Jones',
  'Dana Cole',
  'Jean de la Tour',
  'Le Thi Hoa',
  'Den Ek',
]

describe('the whole name is read from the line above a quotation:', () => {
  test.each([
    'On Thu, 5 Mar 2026 at 14:05, NAME <x@example.org> wrote:',
    'On Thu, Mar 5, 2026 at 2:05 PM NAME <x@example.org> wrote:',
    'On Thursday, NAME <x@example.org> wrote:',
    'Am Do., 5. März 2026 um 14:05 Uhr schrieb NAME <x@example.org>:',
    'Am 5. März schrieb NAME <x@example.org>:',
    'Op do 5 mrt 2026 om 14:05 schreef NAME <x@example.org>:',
    'czw., 5 mar 2026 o 14:05 NAME <x@example.org> napisał(a):',
    'čt 5. 3. 2026 v 14:05 odesílatel NAME <x@example.org> napsal:',
    'Le jeu. 5 mars 2026 à 14:05, NAME <x@example.org> a écrit :',
    'El jue, 5 mar 2026 a las 2:05 p. m., NAME <x@example.org> escribió:',
    'На чт, 5.03.2026 г. в 14:05 NAME <x@example.org> написа:',
    'On 05/03/2026 14:05, NAME wrote:',
    'NAME wrote on Thursday, 5 March 2026 at 14:05:',
  ])('%s', async (line) => {
    for (const name of names) {
      const text = `See below.\n\n${line.replace('NAME', name)}\n\n> Please delete my data.\n`
      const { original } = await readForward('Fwd: my data', text)
      expect(original?.from?.name).toBe(name)
    }
  })
})

describe('a name beside a date', () => {
  it('is what follows the last number and the small words', () => {
    expect(nameAfterDate('On 5 Mar 2026 at 14:05 CET Jan Kowalski'.split(' '))).toEqual([
      'Jan',
      'Kowalski',
    ])
  })

  it('is nothing where only a date stands there', () => {
    expect(nameAfterDate('on 5 Mar 2026 at 14:05 CET'.split(' '))).toEqual([])
    expect(nameBeforeDate('5 Mar 2026'.split(' '))).toEqual([])
  })
})
