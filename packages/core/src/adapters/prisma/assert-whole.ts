import type { Append } from '../../ports/event-store.js'
import { InfrastructureError } from '../../ports/infrastructure-error.js'

/** What every row of a projection says. */
export interface WholeRow {
  readonly reference: string
  readonly version: number
}

/**
 * Checks that an append leaves no gap and touches one stream only.
 * @throws InfrastructureError `bad-change` otherwise: a bug in the caller
 */
export function assertWhole(change: Append<unknown, WholeRow>): void {
  const { stream, expectedVersion, records, row } = change
  const inOrder = records.every(
    (record, index) => record.stream === stream && record.version === expectedVersion + index + 1,
  )
  if (!inOrder) throw bad(stream, 'its events do not follow the expected version')
  if (row.reference !== stream) throw bad(stream, `its row is that of ${row.reference}`)
  if (row.version !== expectedVersion + records.length) {
    throw bad(stream, `its row is at version ${row.version}`)
  }
}

function bad(stream: string, why: string): InfrastructureError {
  return new InfrastructureError('bad-change', `the append to ${stream} is not whole: ${why}`, {
    retryable: false,
  })
}
