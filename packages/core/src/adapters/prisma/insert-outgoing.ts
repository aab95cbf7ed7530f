import { Prisma } from '../../generated/prisma/client.js'
import type { NewOutgoingLetter } from '../../ports/letter-outbox.js'

/**
 * The statement that puts letters into the outbox, each letter of a request once for ever.
 * @param gate what to join to, so that nothing is stored where it holds no row
 */
export function insertOutgoing(
  letters: readonly NewOutgoingLetter[],
  gate = Prisma.empty,
): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO letter_outbox (id, stream, letter, content, due_at, wake_at)
    SELECT it.id, it.stream, it.letter, it.content, it."dueAt", it."dueAt"
    FROM ${gate} jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) AS it(
      id text, stream text, letter text, content text, "dueAt" timestamptz)
    ON CONFLICT (stream, letter) DO NOTHING`
}
