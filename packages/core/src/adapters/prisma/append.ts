import type { Prisma } from '../../generated/prisma/client.js'
import type { Append, AppendResult } from '../../ports/event-store.js'
import { InfrastructureError } from '../../ports/infrastructure-error.js'
import { appendStatement } from './append-statement.js'
import { assertWhole, type WholeRow } from './assert-whole.js'
import { driverFailure } from './driver-failure.js'
import type { Client } from './open-client.js'

/**
 * Writes one decision whole or not at all.
 * @param projected writes the row of the projection
 * @throws InfrastructureError `bad-change` when the records do not follow the expected version,
 *   `duplicate-key` when a notice's id is taken under another key
 */
export async function append(
  client: Client,
  change: Append<unknown, WholeRow>,
  projected: Prisma.Sql,
): Promise<AppendResult> {
  assertWhole(change)
  try {
    const statement = appendStatement(change, projected)
    const [answer] = await client.$queryRaw<{ result: AppendResult }[]>(statement)
    return answer?.result ?? unanswered()
  } catch (error) {
    if (lostRace(error)) return 'conflict'
    throw error
  }
}

/** Whether somebody else's event took the version while this append was under way. */
function lostRace(error: unknown): boolean {
  if (!(error instanceof InfrastructureError) || error.code !== 'duplicate-key') return false
  return driverFailure(error.cause)?.message?.includes('events_pkey') ?? false
}

function unanswered(): never {
  throw new InfrastructureError('database-failed', 'the append gave no answer', {
    retryable: false,
  })
}
