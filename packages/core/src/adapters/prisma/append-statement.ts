import { Prisma } from '../../generated/prisma/client.js'
import type { Append } from '../../ports/event-store.js'
import { insertNotices } from './insert-notices.js'
import { insertOutgoing } from './insert-outgoing.js'

/**
 * The statement that writes one decision: one transaction, one round trip. It answers with one
 * row, whose `result` is an `AppendResult`.
 *
 * All parts see the database as it was when the statement began. `taken` is the gate: it holds a
 * row only if the stream is at the expected version and the inbound is new, and everything else
 * is joined to it. Two writers that begin at once both pass the gate; then the second waits for
 * the first, either for the inbound's id (and finds it taken) or for the stream's next version
 * (and fails on the primary key of `events`, which undoes all it did).
 * @param projected writes the row of the projection, joined to `gate`
 */
export function appendStatement(
  change: Append<unknown, unknown>,
  projected: Prisma.Sql,
): Prisma.Sql {
  const { stream, expectedVersion, inboundId } = change
  return Prisma.sql`
    WITH head AS (
      SELECT coalesce(max(version), 0) AS version FROM events WHERE stream = ${stream}
    ),
    taken AS (
      INSERT INTO handled_inbound (inbound_id, stream)
      SELECT ${inboundId}, ${stream} FROM head WHERE version = ${expectedVersion}::int
      ON CONFLICT (inbound_id) DO NOTHING
      RETURNING stream
    ),
    recorded AS (
      INSERT INTO events (stream, version, at, by, event, previous_hash, hash)
      SELECT taken.stream, it.version, it.at, it.by, it.event, it."previousHash", it.hash
      FROM taken, jsonb_to_recordset(${JSON.stringify(change.records)}::jsonb) AS it(
        version int, at timestamptz, by text, event jsonb, "previousHash" text, hash text)
      RETURNING version
    ),
    -- Counting the events makes the rest wait until they are in.
    gate AS (
      SELECT stream FROM taken, (SELECT count(*) FROM recorded) AS events_are_in
    ),
    projected AS (
      ${projected}
    ),
    cancelled AS (
      UPDATE notices SET status = 'cancelled', wake_at = NULL
      WHERE id IN (
        SELECT waiting.id FROM gate
        JOIN notices AS waiting ON waiting.stream = gate.stream
        WHERE waiting.key = ANY(${[...change.cancel]}::text[])
          AND waiting.status IN ('planned', 'queued')
        ORDER BY waiting.id FOR UPDATE OF waiting
      )
    ),
    planned AS (
      ${insertNotices(change.plan, Prisma.sql`gate CROSS JOIN`)}
    ),
    released AS (
      ${insertOutgoing(change.outgoing ?? [], Prisma.sql`gate CROSS JOIN`)}
    )
    SELECT CASE
      WHEN EXISTS (SELECT FROM taken) THEN 'appended'
      WHEN EXISTS (SELECT FROM handled_inbound WHERE inbound_id = ${inboundId})
        THEN 'already-handled'
      WHEN (SELECT version FROM head) <> ${expectedVersion}::int THEN 'conflict'
      ELSE 'already-handled'
    END AS result`
}
