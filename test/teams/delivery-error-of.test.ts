import { deliveryErrorOf } from '@privacy-desk/teams/delivery-error-of.js'
import { describe, expect, test } from 'vitest'

const now = Date.parse('2026-03-09T08:00:00Z')
const read = (error: unknown) => {
  const { code, options } = deliveryErrorOf(error, now)
  return { code, ...options }
}
const refusal = (statusCode: number, bodyAsText: string, headers: Record<string, string> = {}) => ({
  name: 'RestError',
  statusCode,
  response: { bodyAsText, headers: new Map(Object.entries(headers)) },
})

describe('a failed call of Teams', () => {
  test('is told by its most exact code', () => {
    const message = '{"subCode":"MessageWritesBlocked","details":"Eva blocked the bot"}'
    const body = JSON.stringify({ error: { code: 'Forbidden', message } })
    expect(read(refusal(403, body))).toMatchObject({
      code: 'MessageWritesBlocked',
      retryable: false,
    })
  })

  test.each(['<html>Bad gateway</html>', '', 'null', '{"error":{"code":"has blanks and Eva"}}'])(
    'is told by its status when the body is %s',
    (body) => {
      expect(read(refusal(502, body))).toMatchObject({ code: 'http-502', retryable: true })
    },
  )

  test('says how long to wait, in seconds or by date', () => {
    expect(read(refusal(429, '', { 'retry-after': '3' })).retryAfterMs).toBe(3_000)
    const date = 'Mon, 09 Mar 2026 08:01:00 GMT'
    expect(read(refusal(429, '', { 'retry-after': date })).retryAfterMs).toBe(60_000)
    expect(read(refusal(429, '', { 'retry-after': 'soon' })).retryAfterMs).toBeUndefined()
  })

  test('may have arrived after a time-out, not when nobody answered the door', () => {
    expect(read({ name: 'AbortError' })).toMatchObject({ code: 'timeout', ambiguous: true })
    expect(read({ name: 'RestError', code: 'ECONNREFUSED' })).toMatchObject({
      code: 'ECONNREFUSED',
      ambiguous: false,
    })
    expect(read({ name: 'RestError', code: 'ECONNRESET' })).toMatchObject({ ambiguous: true })
    expect(read('nonsense')).toMatchObject({ code: 'connection', retryable: true })
  })
})
