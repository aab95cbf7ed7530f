import { z } from 'zod'
import type { DeskDeps } from '../desk/deps.js'
import type { FetchFile } from '../desk/desk.js'
import type { Handover } from '../intake/handover.js'
import type { WarningCode } from '../intake/warning.js'
import type { Inbound } from '../ports/inbox.js'
import type { ItemId } from '../vault/ids.js'
import { fetchFiles } from './fetch-files.js'
import { openRequest } from './open-request.js'

/**
 * Reads one stored handover and opens its request. May run any number of times: the reference is
 * reserved once, and the stream takes the same inbound once.
 * @throws what the store, the queue or the chat platform throw; the handover stays stored then
 */
export async function readInbound(deps: DeskDeps, fetchFile: FetchFile, id: string): Promise<void> {
  const inbound = await deps.store.inbox.inbound(id)
  if (inbound === null || inbound.status !== 'stored') return
  const handover = await openHandover(deps, inbound)
  if (handover === null) return await fail(deps, id, 'original-gone')
  const fetched = await fetchFiles(deps, fetchFile, inbound, handover)
  const originals: ItemId[] = [inbound.item, ...fetched.items]
  const result =
    fetched.failure === undefined
      ? await deps.mailReader.read(handover, fetched.files)
      : { failed: fetched.failure }
  await openRequest(deps, inbound, handover, originals, result)
}

/**
 * What is left when reading failed for good: a ticket that asks for a human, with the original
 * kept. Nothing that came in is dropped.
 */
export async function openUnread(deps: DeskDeps, id: string, failure: WarningCode): Promise<void> {
  const inbound = await deps.store.inbox.inbound(id)
  if (inbound === null || inbound.status !== 'stored') return
  const handover = await openHandover(deps, inbound)
  if (handover === null) return await fail(deps, id, 'original-gone')
  await openRequest(deps, inbound, handover, [inbound.item], { failed: failure })
}

async function fail({ store, logger }: DeskDeps, id: string, failure: string): Promise<void> {
  logger.error({ code: failure, inbound: id }, 'a handover could not be read')
  await store.inbox.markInbound(id, { status: 'failed', failure })
}

/** Sealed by `accept`, so its shape is ours; only the outline is checked. */
const outline = z.custom<Handover>(
  (value) => typeof value === 'object' && value !== null && 'materials' in value,
)

async function openHandover({ vault }: DeskDeps, { item }: Inbound): Promise<Handover | null> {
  const text = await vault.openText(item)
  return text === null ? null : outline.parse(JSON.parse(text))
}
