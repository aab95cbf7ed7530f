import { checkLetters } from '@privacy-desk/core/config/check-letters.js'
import type { DeskFile } from '@privacy-desk/core/config/desk-file.js'
import { expect, test } from 'vitest'
import { deskFileOfTest } from '../../support/desk-file.js'

type Letters = NonNullable<DeskFile['letters']>

const rule: Letters['fourEyes'][number] = {
  kinds: ['refusal'],
  writtenBy: ['owner'],
  approvedBy: ['dpo'],
}

const check = (change: Partial<Letters>, members = deskFileOfTest().members) =>
  checkLetters(
    {
      address: 'Musterweg 1',
      email: 'privacy@acme.example',
      promises: { noDiscrimination: false, contactFirst: false },
      fourEyes: [],
      ...change,
    },
    members,
  )

test('a rule about letters that there are, with somebody to approve them, is right', () => {
  expect(check({ fourEyes: [rule, { ...rule, kinds: 'all' }] })).toEqual([])
})

test('a letter that there is none of is named, unless the desk may have added it', () => {
  const fourEyes = [{ ...rule, kinds: ['refusals'] }]
  expect(check({ fourEyes })).toEqual(['letters.fourEyes: there is no letter refusals'])
  expect(check({ fourEyes, folder: 'letters' })).toEqual([])
})

test('a rule that nobody can meet is named', () => {
  const owners = deskFileOfTest().members.filter(({ roles }) => roles.includes('owner'))
  expect(check({ fourEyes: [rule] }, owners)).toEqual([
    'letters.fourEyes: nobody is dpo, so nobody approves',
  ])
})
