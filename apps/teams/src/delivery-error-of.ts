import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { z } from 'zod'

const failure = z.looseObject({
  name: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  statusCode: z.number().optional().catch(undefined),
  response: z
    .looseObject({
      bodyAsText: z.string().nullish().catch(undefined),
      headers: z.unknown().optional(),
    })
    .optional()
    .catch(undefined),
})

const coded = z.looseObject({
  code: z.string().optional().catch(undefined),
  subCode: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
})
const body = coded.extend({ error: coded.optional().catch(undefined) })

/** Microsoft's list of what to try again, and the usual temporary failures of a gateway. */
const retryable: ReadonlySet<number> = new Set([408, 412, 429, 500, 502, 503, 504])

/** Broken before the request was sent, so that nothing can have arrived. */
const notSent: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

/** What a failed call of the connector means for the message that was to be sent. */
export function deliveryErrorOf(error: unknown, now: number): DeliveryError {
  if (error instanceof DeliveryError) return error
  const { statusCode, code = '', name, response } = failure.safeParse(error).data ?? {}
  if (statusCode !== undefined) return refusedWith(statusCode, response, error, now)
  if (name === 'AbortError') {
    return new DeliveryError('timeout', { retryable: true, ambiguous: true, cause: error })
  }
  const ambiguous = name === 'RestError' && !notSent.has(code)
  return new DeliveryError(plain(code) ?? 'connection', {
    retryable: true,
    ambiguous,
    cause: error,
  })
}

function refusedWith(
  status: number,
  response: z.output<typeof failure>['response'],
  cause: unknown,
  now: number,
): DeliveryError {
  const { code, subCode, error, message } = bodyOf(response?.bodyAsText)
  // The reason of a 403 is JSON within the message: {"subCode":"MessageWritesBlocked",…}
  const inner = bodyOf(error?.message ?? message).subCode
  const named = [inner, subCode, error?.subCode, code, error?.code].map(plain).find(Boolean)
  const retryAfterMs = retryAfter(response?.headers, now)
  return new DeliveryError(named ?? `http-${status}`, {
    retryable: retryable.has(status),
    // The gateway gave up waiting; what is behind it may have gone on.
    ambiguous: status === 504,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    cause,
  })
}

function bodyOf(text: string | null | undefined): z.output<typeof body> {
  try {
    return body.safeParse(JSON.parse(text ?? '')).data ?? {}
  } catch {
    return {}
  }
}

/** Error codes end up in logs and lists: only what looks like a code does. */
const plain = (code: string | undefined): string | undefined =>
  code !== undefined && /^[\w.-]{1,60}$/.test(code) ? code : undefined

/** `Retry-After` in milliseconds; it is a number of seconds or a date. */
function retryAfter(headers: unknown, now: number): number | undefined {
  const text = headerOf(headers, 'retry-after')
  if (text === undefined) return undefined
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

function headerOf(headers: unknown, name: string): string | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined
  const get: unknown = Reflect.get(headers, 'get')
  const value: unknown = typeof get === 'function' ? get.call(headers, name) : undefined
  return typeof value === 'string' ? value : undefined
}
