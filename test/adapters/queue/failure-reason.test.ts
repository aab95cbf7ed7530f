import { failureReason } from '@privacy-desk/core/adapters/queue/failure-reason.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('the reason of a failure', () => {
  it('is the error’s code, else its class', () => {
    expect(failureReason(new DeliveryError('channel_not_found', { retryable: false }))).toBe(
      'channel_not_found',
    )
    expect(failureReason(Object.assign(new Error('x'), { code: 'ECONNRESET' }))).toBe('ECONNRESET')
    expect(failureReason(new RangeError('x'))).toBe('RangeError')
  })

  it('quotes no message, and no code that looks like one', () => {
    const chatty = Object.assign(new Error('jana@example.org'), { code: 'no jana@example.org' })
    expect(failureReason(chatty)).toBe('Error')
    expect(failureReason('jana@example.org')).toBe('unknown')
    expect(failureReason(undefined)).toBe('unknown')
    expect(failureReason(Object.assign(new Error('x'), { code: 404 }))).toBe('Error')
  })

  it('is one plain word whatever was thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (thrown, code) => {
        expect(failureReason(thrown)).toMatch(/^[A-Za-z][\w.-]*$/)
        expect(failureReason(Object.assign(new Error(), { code }))).toMatch(/^[A-Za-z][\w.-]*$/)
      }),
    )
  })
})
