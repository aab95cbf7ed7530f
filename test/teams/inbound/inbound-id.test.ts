import { inboundId } from '@privacy-desk/teams/inbound/inbound-id.js'
import { describe, expect, test } from 'vitest'
import { fixture } from '../support/fixture.js'

const invoke = (change: object) => inboundId(fixture('card-action', change))

describe('the id of a delivery', () => {
  test('is the activity’s within its conversation, and the same when delivered again', () => {
    const id = inboundId(fixture('personal-command'))
    expect(id).toMatch(/^teams:[0-9a-f]{20}:1773044127411$/)
    expect(inboundId(fixture('personal-command'))).toBe(id)
  })

  test('differs between conversations, where activity ids may meet', () => {
    const other = { conversation: { id: 'a:other' } }
    expect(inboundId(fixture('personal-command', other))).not.toBe(
      inboundId(fixture('personal-command')),
    )
  })

  test('is made of time and content for an invoke without an id', () => {
    const id = invoke({ id: undefined })
    expect(invoke({ id: undefined })).toBe(id)
    expect(invoke({ id: undefined, value: { action: {} } })).not.toBe(id)
    expect(invoke({ id: undefined, timestamp: '2026-03-09T08:15:28Z' })).not.toBe(id)
  })

  test('never grows with what was sent', () => {
    expect(invoke({ id: 'x'.repeat(5_000) }).length).toBeLessThan(80)
    expect(invoke({ id: 'a b\nc' })).toMatch(/^teams:[0-9a-f]{20}:[0-9a-f]{20}$/)
  })
})
