import { readSubject } from '@privacy-desk/core/intake/subject-prefix.js'
import { expect, test } from 'vitest'

test.each([
  ['Fwd: my data', 'my data', 'forward'],
  ['WG: AW: Auskunft', 'Auskunft', 'forward'],
  ['Re[2]: my data', 'my data', 'reply'],
  ['[EXT] Re: my data', 'my data', 'reply'],
  ['RE：我的数据', '我的数据', 'reply'],
  ['ODP: moje dane', 'moje dane', 'reply'],
  ['Attention: read this', 'Attention: read this', null],
  ['', '', null],
])('%j is about %j (%s)', (subject, text, kind) => {
  expect(readSubject(subject)).toEqual({ text, kind })
})

test('a subject of nothing but prefixes comes to an end', () => {
  expect(readSubject('Fwd: '.repeat(10_000)).kind).toBe('forward')
})
