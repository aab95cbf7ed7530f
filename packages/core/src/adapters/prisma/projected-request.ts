import { Prisma } from '../../generated/prisma/client.js'
import type { RequestRow } from '../../ports/event-store.js'

/** The part of an append that writes the row of a request. */
export function projectedRequest(row: RequestRow): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO requests (reference, version, status, person, reporter, owner, platform, types,
      regime, received_on, due_safe, due_latest, needs_human, outcome, opened_at,
      milestones)
    SELECT gate.stream, it.version, it.status, it.person, it.reporter, it.owner, it.platform,
      it.types, it.regime, it."receivedOn", it."dueSafe", it."dueLatest", it."needsHuman",
      it.outcome, it."openedAt", it.milestones
    FROM gate, jsonb_to_record(${JSON.stringify(row)}::jsonb) AS it(
      version int, status text, person text, reporter text, owner text, platform text,
      types text[], regime text, "receivedOn" date, "dueSafe" date, "dueLatest" date,
      "needsHuman" boolean, outcome text, "openedAt" timestamptz, milestones jsonb)
    ON CONFLICT (reference) DO UPDATE SET
      version = EXCLUDED.version, status = EXCLUDED.status, person = EXCLUDED.person,
      reporter = EXCLUDED.reporter, owner = EXCLUDED.owner, platform = EXCLUDED.platform,
      types = EXCLUDED.types, regime = EXCLUDED.regime, received_on = EXCLUDED.received_on,
      due_safe = EXCLUDED.due_safe, due_latest = EXCLUDED.due_latest,
      needs_human = EXCLUDED.needs_human, outcome = EXCLUDED.outcome,
      opened_at = EXCLUDED.opened_at, milestones = EXCLUDED.milestones
    WHERE requests.version <= EXCLUDED.version`
}
