import { readHeaderLine } from '@privacy-desk/core/intake/header-line.js'
import { expect, test } from 'vitest'

test.each([
  ['| From | Anna Berg <anna@example.org> |', 'from', 'Anna Berg <anna@example.org>'],
  ['| 发件人 | 何文杰<he@example.org> |', 'from', '何文杰<he@example.org>'],
  ['| Datum: | 5. März 2026 14:05 |', 'date', '5. März 2026 14:05'],
])('a row of a table is a line of a header: %s', (line, field, value) => {
  const read = readHeaderLine(line)
  expect(read?.meanings.map((meaning) => meaning.field)).toContain(field)
  expect(read?.value).toBe(value)
})

test('a bar in a line that is no row ends no label', () => {
  expect(readHeaderLine('From | Anna Berg')).toBeNull()
})
