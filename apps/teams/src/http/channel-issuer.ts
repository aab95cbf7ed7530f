import { Buffer } from 'node:buffer'
import { z } from 'zod'

const claims = z.looseObject({ iss: z.string() })

/**
 * Whether a bearer token claims to come from the Bot Framework channel itself. The SDK also lets
 * in tokens of its emulator and of other bots, by other keys and without comparing the service
 * URL, and it remembers every tenant that such a token names; none of them is a Teams user, so
 * they go before the SDK sees them. The SDK then checks the signature and everything else.
 */
export function isChannelToken(authorization: string, issuer: string): boolean {
  const [, payload] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/i.exec(authorization) ?? []
  return payload !== undefined && claims.safeParse(decoded(payload)).data?.iss === issuer
}

function decoded(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
