import { type InfrastructureCode, InfrastructureError } from '../../ports/infrastructure-error.js'
import { driverFailure } from './driver-failure.js'

interface Meaning {
  readonly when: RegExp
  readonly code: InfrastructureCode
  readonly retryable: boolean
}

/** SQLSTATE, Prisma's kind, or the driver's plain sentence, whichever there is; first hit counts. */
const meanings: readonly Meaning[] = [
  { when: /^23505$/, code: 'duplicate-key', retryable: false },
  { when: /^23503$/, code: 'unknown-reference', retryable: false },
  // Serialization failure, deadlock, out of memory or connections, lock or statement time-out.
  { when: /^(?:40001|40P01|53[234]00|55P03|57014)$/, code: 'database-busy', retryable: true },
  { when: /timeout exceeded when trying to connect/, code: 'database-busy', retryable: true },
  { when: /^(?:08...|57P0.)$/, code: 'database-unreachable', retryable: true },
  {
    when: /^(?:DatabaseNotReachable|ConnectionClosed|SocketTimeout)$|^E(?:CONN\w+|NOTFOUND|TIMEDOUT|AI_AGAIN)$|connection terminated/i,
    code: 'database-unreachable',
    retryable: true,
  },
  { when: /^(?:28...|3D000|42501|TlsConnectionError)$/, code: 'database-denied', retryable: false },
  { when: /^PGlite is closed$/, code: 'database-closed', retryable: false },
  { when: /^(?:42P01|42703)$/, code: 'unreadable-data', retryable: false },
]

/** Says what a failure of the Prisma client means to the desk, and whether to try again. */
export function toInfrastructureError(error: unknown): InfrastructureError {
  if (error instanceof InfrastructureError) return error
  const failure = driverFailure(error)
  const said = failure?.state ?? failure?.kind ?? (error instanceof Error ? error.message : '')
  const meaning = meanings.find(({ when }) => when.test(said))
  const { code, retryable } = meaning ?? { code: 'database-failed', retryable: false }
  const token = failure ? said : error instanceof Error ? error.name : typeof error
  return new InfrastructureError(code, `the database did not do it: ${code} (${token})`, {
    retryable,
    cause: error,
  })
}
