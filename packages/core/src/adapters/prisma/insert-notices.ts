import { Prisma } from '../../generated/prisma/client.js'
import type { NewNotice } from '../../ports/notice-store.js'

/**
 * The statement that stores notices, each key once for ever. An id that is taken under another
 * key is a failure all the same.
 * @param gate what to join to, so that nothing is stored where it holds no row
 */
export function insertNotices(notices: readonly NewNotice[], gate = Prisma.empty): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO notices (id, key, stream, kind, stage, recipient, platform, due_at, wake_at)
    SELECT it.id, it.key, it.stream, it.kind, it.stage, it.recipient, it.platform, it."dueAt",
      it."dueAt"
    FROM ${gate} jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) AS it(
      id text, key text, stream text, kind text, stage text, recipient text, platform text,
      "dueAt" timestamptz)
    ON CONFLICT (key) DO NOTHING`
}
