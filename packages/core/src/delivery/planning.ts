import { InfrastructureError } from '../ports/infrastructure-error.js'

/** A notice is out, but what follows from it could not be planned. */
export class UnplannedError extends Error {
  override readonly name = 'UnplannedError'
  constructor(cause: unknown) {
    super('what follows from a notice could not be planned', { cause })
  }
}

/**
 * Plans what follows from a notice that is out.
 * @throws InfrastructureError of a store that is away
 * @throws UnplannedError for everything else
 */
export async function planning<Result>(plan: () => Promise<Result>): Promise<Result> {
  try {
    return await plan()
  } catch (error) {
    if (error instanceof InfrastructureError && error.retryable) throw error
    throw new UnplannedError(error)
  }
}
