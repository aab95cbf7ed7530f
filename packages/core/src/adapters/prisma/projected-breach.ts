import { Prisma } from '../../generated/prisma/client.js'
import type { BreachRow } from '../../ports/breach-store.js'

/** The part of an append that writes the row of a breach. */
export function projectedBreach(row: BreachRow): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO breaches (reference, version, status, nature, lead, people, is_private, role, regime,
      noticed_at, aware_at, opened_at)
    SELECT gate.stream, it.version, it.status, it.nature, it.lead, it.people, it."isPrivate",
      it.role, it.regime, it."noticedAt", it."awareAt", it."openedAt"
    FROM gate, jsonb_to_record(${JSON.stringify(row)}::jsonb) AS it(
      version int, status text, nature text, lead text, people text[], "isPrivate" boolean,
      role text, regime text, "noticedAt" timestamptz, "awareAt" timestamptz,
      "openedAt" timestamptz)
    ON CONFLICT (reference) DO UPDATE SET
      version = EXCLUDED.version, status = EXCLUDED.status, nature = EXCLUDED.nature,
      lead = EXCLUDED.lead, people = EXCLUDED.people, is_private = EXCLUDED.is_private,
      role = EXCLUDED.role, regime = EXCLUDED.regime, noticed_at = EXCLUDED.noticed_at,
      aware_at = EXCLUDED.aware_at, opened_at = EXCLUDED.opened_at
    WHERE breaches.version <= EXCLUDED.version`
}
