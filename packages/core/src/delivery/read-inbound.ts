import { z } from 'zod'
import type { DeskDeps } from '../desk/deps.js'
import type { FetchFile } from '../desk/desk.js'
import type { Handover } from '../intake/handover.js'
import type { WarningCode } from '../intake/warning.js'
import type { Inbound } from '../ports/inbox.js'
import type { PersonId } from '../vault/ids.js'
import { attachesTo, attachFiles } from './attach-files.js'
import { isBreachThere, isOfBreach } from './breach-of-files.js'
import { fetchFiles } from './fetch-files.js'
import { keepBreachFiles } from './keep-breach-files.js'
import { openRequest } from './open-request.js'
import type { StoredHandover } from './stored-handover.js'

/**
 * Reads one stored handover and opens its request. May run any number of times: the reference is
 * reserved once, and the stream takes the same inbound once.
 * @throws what the store, the queue or the chat platform throw; the handover stays stored then
 */
export async function readInbound(deps: DeskDeps, fetchFile: FetchFile, id: string): Promise<void> {
  const stored = await openStored(deps, id)
  if (stored === null) return
  const ofBreach = isOfBreach(stored.inbound)
  if (ofBreach && !(await isBreachThere(deps, stored.inbound))) return
  const fetched = await fetchFiles(deps, fetchFile, stored)
  if (ofBreach) return await keepBreachFiles(deps, stored, fetched)
  const request = await attachesTo(deps, stored)
  if (request !== null) return await attachFiles(deps, stored, fetched, request)
  const { files, kept, failure } = fetched
  const result =
    failure === undefined ? await deps.mailReader.read(stored.handover, files) : { failed: failure }
  await openRequest(deps, stored, kept, result)
}

/**
 * What is left when reading failed for good: a ticket that asks for a human, with the original
 * kept. Nothing that came in is dropped.
 * @param reason the code of what failed
 */
export async function openUnread(deps: DeskDeps, id: string, reason: string): Promise<void> {
  const stored = await openStored(deps, id)
  if (stored === null) return
  const failed = whyUnread(stored.handover, reason)
  const kept = { items: [stored.inbound.item], files: [] }
  const fetched = { files: new Map(), kept, failure: failed }
  if (isOfBreach(stored.inbound)) return await keepBreachFiles(deps, stored, fetched)
  const request = await attachesTo(deps, stored)
  if (request !== null) return await attachFiles(deps, stored, fetched, request)
  await openRequest(deps, stored, kept, { failed })
}

function whyUnread({ materials }: Handover, reason: string): WarningCode {
  const hasFile = materials.some(({ kind }) => kind === 'file')
  return hasFile && reason !== 'reader-unavailable' ? 'file-not-fetched' : 'unreadable'
}

/** The handover if it still waits to be read; one that cannot be opened any more is given up. */
async function openStored(deps: DeskDeps, id: string): Promise<StoredHandover | null> {
  const inbound = await deps.store.inbox.inbound(id)
  if (inbound === null || inbound.status !== 'stored') return null
  const text = await deps.vault.openText(inbound.item)
  if (text === null) return await giveUp(deps, id, 'original-gone')
  const folder = await folderOf(deps, inbound)
  return { inbound, folder, handover: outline.parse(JSON.parse(text)) }
}

/** An earlier attempt that got as far as a reference may have moved all to the requester's folder. */
async function folderOf({ store }: DeskDeps, { stream, item, person }: Inbound): Promise<PersonId> {
  if (stream === undefined) return person
  return (await store.vault.item(item))?.person ?? person
}

async function giveUp({ store, logger }: DeskDeps, id: string, failure: string): Promise<null> {
  logger.error({ code: failure, inbound: id }, 'a handover could not be read')
  await store.inbox.markInbound(id, { status: 'failed', failure })
  return null
}

/** Sealed by `accept`, so its shape is ours; only the outline is checked. */
const outline = z.custom<Handover>(
  (value) => typeof value === 'object' && value !== null && 'materials' in value,
)
