/** Runs a script of statements on a test's own database. */
export type RunScript = (script: string) => Promise<unknown>

/**
 * Empties every table of the desk. Only the owner of a table can, and only by turning off the
 * trigger that keeps events for ever.
 */
export async function emptyTables(run: RunScript): Promise<void> {
  await run(`
    ALTER TABLE events DISABLE TRIGGER events_append_only;
    TRUNCATE events, handled_inbound, counters, requests, breaches, notices, letter_outbox, inbox, employees,
      conversations, vault_keys, vault_items, vault_index, vault_destructions;
    ALTER TABLE events ENABLE TRIGGER events_append_only;
  `)
}
