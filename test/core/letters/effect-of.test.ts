import { effectOf } from '@privacy-desk/core/letters/effect-of.js'
import { isAnswer } from '@privacy-desk/core/letters/offered-kinds.js'
import type { Request } from '@privacy-desk/core/requests/request.js'
import { expect, test } from 'vitest'
import { lettersOfTest } from '../../support/letters-of-test.js'

const kinds = [...(await lettersOfTest().library()).kinds.values()]

test('telling who the recipients were answers no request to erase or correct (GDPR art. 19)', () => {
  const answers = kinds.filter(isAnswer).map(({ name }) => name)
  expect(answers).not.toContain('recipients-list')
  expect(answers).toContain('erasure-done')
})

test('a Californian denial of access answers the access, by the name that law has for it', () => {
  const kind = kinds.find(({ name }) => name === 'ccpa-denial')
  if (kind === undefined) throw new RangeError('there is no denial')
  const request = { types: ['access'] } as unknown as Request
  expect(effectOf([{ kind, data: { rights: ['know'] } }], request)).toEqual({
    effect: 'answer',
    outcomes: [{ type: 'access', outcome: 'refused' }],
  })
})

test('whatever speaks of a copy of the data can carry it', () => {
  expect(kinds.filter(({ attachments }) => attachments).map(({ name }) => name)).toEqual([
    'access-answer',
    'access-withheld',
    'portability-answer',
    'ccpa-know',
  ])
})
