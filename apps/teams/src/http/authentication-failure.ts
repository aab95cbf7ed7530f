import { z } from 'zod'

const named = z.looseObject({
  name: z.string().optional().catch(undefined),
  statusCode: z.number().optional().catch(undefined),
})

/** Names that the SDK's token library gives its errors; the SDK passes them on as they are. */
const tokenErrors: ReadonlySet<string> = new Set([
  'JsonWebTokenError',
  'NotBeforeError',
  'TokenExpiredError',
])

/** Whether the caller is to blame. Signing keys that cannot be fetched are the server's trouble. */
export function isAuthenticationFailure(error: unknown): boolean {
  const { name, statusCode } = named.safeParse(error).data ?? {}
  return tokenErrors.has(name ?? '') || statusCode === 401 || statusCode === 400
}
