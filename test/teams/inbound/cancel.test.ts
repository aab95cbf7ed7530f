import { askedBy, readPress } from '@privacy-desk/teams/inbound/button-press.js'
import { describe, expect, test } from 'vitest'

const cancel = (packed: object) =>
  askedBy(readPress({ privacyDesk: JSON.stringify(packed), privacyDeskCancel: true }))

describe('cancelling a form', () => {
  test('asks for the request’s card again', () => {
    expect(cancel({ v: 1, n: 'extend', r: 'PR-2026-0042' })).toEqual({
      kind: 'cancel',
      intent: { name: 'show', ref: 'PR-2026-0042', args: {}, via: 'clicked' },
    })
  })

  test('leaves nothing behind where there is no request yet', () => {
    expect(cancel({ v: 1, n: 'new' })).toEqual({ kind: 'cancel' })
  })
})
