import type { EventStore, RequestRow } from '../ports/event-store.js'
import { type BrokenLink, type StreamCheck, verifyStream } from './verify-stream.js'

/**
 * Beside a broken link: `truncated`: the request row has seen more events than the stream holds.
 * `row-behind`: the row is missing or has seen fewer.
 */
export type AuditFault = BrokenLink | 'truncated' | 'row-behind'

export interface AuditedStream {
  readonly stream: string
  readonly check: StreamCheck<AuditFault>
}

/**
 * Verifies every stream, in order of name, then looks for rows whose whole stream is gone.
 * May run while requests are worked on. Whoever can rewrite a stream, its hashes and its row
 * together leaves no trace in the database: keep its last hashes elsewhere against that.
 */
export async function* verifyAll(
  events: EventStore,
  pageSize = 100,
): AsyncGenerator<AuditedStream, void, void> {
  const seen = new Set<string>()
  for await (const stream of allStreams(events, pageSize)) {
    seen.add(stream)
    yield { stream, check: await verifyOne(events, stream) }
  }
  for await (const { reference } of allRows(events, pageSize)) {
    if (seen.has(reference)) continue
    // A request that was opened meanwhile has its stream.
    yield { stream: reference, check: await verifyOne(events, reference) }
  }
}

async function verifyOne(events: EventStore, stream: string): Promise<StreamCheck<AuditFault>> {
  // The row first: an append in between then only makes the stream longer, never shorter.
  const before = await events.request(stream)
  const check = verifyStream(await events.read(stream), stream)
  if (!check.ok) return check
  if (check.length < (before?.version ?? 0)) return fault(check.length + 1, 'truncated')
  if (check.length === before?.version) return check
  const after = await events.request(stream)
  if (check.length <= (after?.version ?? 0)) return check
  return fault((after?.version ?? 0) + 1, 'row-behind')
}

function fault(version: number, reason: AuditFault): StreamCheck<AuditFault> {
  return { ok: false, version, reason }
}

async function* allStreams(events: EventStore, pageSize: number): AsyncGenerator<string> {
  let after: string | null = null
  for (;;) {
    const page: readonly string[] = await events.streams(after, pageSize)
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    after = last
  }
}

async function* allRows(events: EventStore, pageSize: number): AsyncGenerator<RequestRow> {
  let after: string | undefined
  for (;;) {
    const page: readonly RequestRow[] = await events.requests({
      limit: pageSize,
      ...(after !== undefined && { after }),
    })
    yield* page
    after = page.at(-1)?.reference
    if (after === undefined) return
  }
}
