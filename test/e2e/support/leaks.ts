import type { Ground } from './ground.js'

const tables = [
  'events',
  'handled_inbound',
  'counters',
  'requests',
  'notices',
  'inbox',
  'employees',
  'conversations',
  'vault_keys',
  'vault_items',
  'vault_index',
  'vault_destructions',
] as const

/** Every row of every table as the database would show it to whoever has a copy of it. */
export async function wholeDatabase({ query }: Pick<Ground, 'query'>): Promise<string> {
  const selects = tables.map((table) => `SELECT row_to_json(t)::text AS row FROM "${table}" t`)
  const rows = await query(selects.join(' UNION ALL '))
  return rows.map(({ row }) => String(row)).join('\n')
}

/** Those of the secrets that can be read in a text. */
export function leaked(text: string, secrets: readonly string[]): readonly string[] {
  const read = text.toLowerCase()
  return secrets.filter((secret) => read.includes(secret.toLowerCase()))
}
