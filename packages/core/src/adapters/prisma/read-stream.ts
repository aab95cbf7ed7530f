import type { EventRecord } from '../../ports/event-store.js'
import { eventRecordOf } from './event-mapper.js'
import type { Client } from './open-client.js'

/** The events of a stream, from its first on. */
export async function readStream<Event extends { readonly type: string }>(
  client: Client,
  stream: string,
): Promise<readonly EventRecord<Event>[]> {
  const rows = await client.event.findMany({ where: { stream }, orderBy: { version: 'asc' } })
  return rows.map((row) => eventRecordOf<Event>(row))
}
