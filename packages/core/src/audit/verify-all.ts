import type { EventRecord } from '../ports/event-store.js'
import type { Store } from '../ports/store.js'
import { type BrokenLink, type StreamCheck, verifyStream } from './verify-stream.js'

/**
 * Beside a broken link: `truncated`: the projection's row has seen more events than the stream
 * holds. `row-behind`: the row is missing or has seen fewer.
 */
export type AuditFault = BrokenLink | 'truncated' | 'row-behind'

export interface AuditedStream {
  readonly stream: string
  readonly check: StreamCheck<AuditFault>
}

/** Streams of one kind, and the rows of their projection. */
interface Audited {
  streams(after: string | null, limit: number): Promise<readonly string[]>
  read(stream: string): Promise<readonly EventRecord<unknown>[]>
  /** The version that the row has seen. */
  versionOf(stream: string): Promise<number | null>
  references(after: string | null, limit: number): Promise<readonly string[]>
}

/**
 * Verifies every stream of requests, in order of name, then looks for rows whose whole stream is
 * gone; then the same of breaches. May run while the desk works. Whoever can rewrite a stream, its
 * hashes and its row together leaves no trace in the database: keep its last hashes elsewhere
 * against that.
 */
export async function* verifyAll(
  { events, breaches }: Pick<Store, 'events' | 'breaches'>,
  pageSize = 100,
): AsyncGenerator<AuditedStream, void, void> {
  yield* verifyKind(requestStreams(events), pageSize)
  yield* verifyKind(breaches, pageSize)
}

function requestStreams(events: Store['events']): Audited {
  return {
    streams: (after, limit) => events.streams(after, limit),
    read: (stream) => events.read(stream),
    versionOf: async (stream) => (await events.request(stream))?.version ?? null,
    references: async (after, limit) => {
      const rows = await events.requests({ limit, ...(after === null ? {} : { after }) })
      return rows.map(({ reference }) => reference)
    },
  }
}

async function* verifyKind(
  audited: Audited,
  pageSize: number,
): AsyncGenerator<AuditedStream, void, void> {
  const seen = new Set<string>()
  for await (const stream of paged((after) => audited.streams(after, pageSize))) {
    seen.add(stream)
    yield { stream, check: await verifyOne(audited, stream) }
  }
  for await (const stream of paged((after) => audited.references(after, pageSize))) {
    if (seen.has(stream)) continue
    // What was opened meanwhile has its stream.
    yield { stream, check: await verifyOne(audited, stream) }
  }
}

async function verifyOne(audited: Audited, stream: string): Promise<StreamCheck<AuditFault>> {
  // The row first: an append in between then only makes the stream longer, never shorter.
  const before = await audited.versionOf(stream)
  const check = verifyStream(await audited.read(stream), stream)
  if (!check.ok) return check
  if (check.length < (before ?? 0)) return fault(check.length + 1, 'truncated')
  if (check.length === before) return check
  const after = (await audited.versionOf(stream)) ?? 0
  return check.length <= after ? check : fault(after + 1, 'row-behind')
}

function fault(version: number, reason: AuditFault): StreamCheck<AuditFault> {
  return { ok: false, version, reason }
}

async function* paged(
  page: (after: string | null) => Promise<readonly string[]>,
): AsyncGenerator<string> {
  let after: string | null = null
  for (;;) {
    const names: readonly string[] = await page(after)
    yield* names
    after = names.at(-1) ?? null
    if (after === null) return
  }
}
