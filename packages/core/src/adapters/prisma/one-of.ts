import { InfrastructureError } from '../../ports/infrastructure-error.js'

/**
 * Reads a text column that holds one of a closed set.
 * @throws InfrastructureError `unreadable-data` when it holds anything else
 */
export function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((word) => word === text)
  if (found !== undefined) return found
  throw new InfrastructureError('unreadable-data', `the database holds an unknown word: ${text}`, {
    retryable: false,
  })
}
