import type { Reading } from '../intake/reading.js'
import type { RequestRow } from '../ports/event-store.js'
import type { Link } from '../requests/link.js'
import type { NamedRequests } from './named-requests.js'

/** Where a message goes. */
export interface Filing {
  /** The request that it is added to, if any. */
  readonly into?: RequestRow
  /** The settled request that it complains of, if any. */
  readonly complainsOf?: RequestRow
  /** Links of the request that it opens. */
  readonly links: readonly Link[]
}

/**
 * A message is added to its sender's request that it names. A complaint of how that was handled,
 * which comes when it is settled, is a request of its own: nothing runs on a settled one any more,
 * and the law has a period for complaints (UK: DPA 2018 s.164A).
 */
export function filingOf({ own, ofOthers }: NamedRequests, reading: Reading): Filing {
  const named = ofOthers.map((row) => linkTo(row, 'named'))
  const [into] = own
  if (into === undefined) return { links: named }
  if (!complains(reading) || !isSettled(into)) return { into, links: named }
  return { complainsOf: into, links: [linkTo(into, 'complains-of'), ...named] }
}

function linkTo({ reference, receivedOn }: RequestRow, why: Link['why']): Link {
  return { other: reference, why, receivedOn }
}

function complains({ types, verdict }: Reading): boolean {
  return verdict !== 'not-privacy' && types.some(({ type }) => type === 'complaint')
}

function isSettled({ status }: RequestRow): boolean {
  return status === 'answered' || status === 'closed'
}
