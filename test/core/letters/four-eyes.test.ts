import type { LetterKind } from '@privacy-desk/core/letters/catalogue.js'
import { wantedApprovals } from '@privacy-desk/core/letters/four-eyes.js'
import { expect, test } from 'vitest'

const refusal = { name: 'refusal', senders: ['dpo'] } as unknown as LetterKind
const wanted = (authors: Parameters<typeof wantedApprovals>[1], sender: readonly 'dpo'[] = []) =>
  wantedApprovals([refusal], authors, sender, [])

test('a kind that only the DPO sends needs one when anybody else wrote last', () => {
  expect(wanted([['owner']])).toEqual([['dpo']])
  expect(wanted([['dpo'], ['owner']])).toEqual([['dpo']])
  expect(wanted([['owner'], ['dpo']])).toEqual([])
})

test('whoever may send it and lets it go saw it', () => {
  expect(wanted([['dpo'], ['owner']], ['dpo'])).toEqual([])
})
