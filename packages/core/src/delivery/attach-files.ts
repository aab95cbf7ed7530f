import { sha256 } from '../audit/sha256.js'
import type { DeskDeps } from '../desk/deps.js'
import { execute } from '../desk/execute.js'
import { findAttachable } from '../desk/find-attachable.js'
import type { LoadedRequest } from '../desk/load-request.js'
import { findMember } from '../desk/members.js'
import { attachReference } from '../intake/attach-reference.js'
import type { Handover } from '../intake/handover.js'
import { fileFormat } from '../letters/file-format.js'
import type { AttachmentFault } from '../requests/attachment.js'
import type { OfferedFile } from '../requests/attachment-command.js'
import type { ItemId } from '../vault/ids.js'
import type { FetchedFiles } from './fetch-files.js'
import { kickSweep } from './kick.js'
import type { StoredHandover } from './stored-handover.js'

/** The request that files were handed over for, by somebody who works on it. */
export async function attachesTo(
  deps: DeskDeps,
  { handover, inbound }: StoredHandover,
): Promise<LoadedRequest | null> {
  const reference = attachReference(handover)
  if (reference === undefined) return null
  const found = await findAttachable(deps, reference, await findMember(deps, inbound.reporter))
  return 'stray' in found ? null : found
}

/** Attaches what was handed over. It lies in the requester's folder before anything is decided. */
export async function attachFiles(
  deps: DeskDeps,
  { inbound, handover }: StoredHandover,
  { files, kept, failure }: FetchedFiles,
  { request }: LoadedRequest,
): Promise<void> {
  const { reference, person } = request
  await deps.store.inbox.reserveStream(inbound.id, reference)
  await deps.vault.moveAll(inbound.person, person)
  const judged = [...files].map(([source, bytes], at) =>
    offer(bytes, nameOf(handover, source), kept.items[at + 1]),
  )
  const unfetched: readonly AttachmentFault[] =
    failure === undefined ? [] : [failure === 'too-large' ? 'too-large' : 'not-fetched']
  const outcome = await execute(deps, {
    reference,
    command: {
      command: 'add-attachments',
      files: judged.filter((one) => typeof one === 'object'),
      faults: [...unfetched, ...judged.filter((one) => typeof one === 'string')],
    },
    by: await findMember(deps, inbound.reporter),
    inboundId: inbound.id,
  })
  if ('refused' in outcome) throw new Error(`nothing was attached: ${outcome.refused}`)
  await deps.store.inbox.markInbound(inbound.id, { status: 'read', stream: reference })
  await kickSweep(deps)
}

function nameOf({ materials }: Handover, source: string): string {
  const found = materials.find((one) => one.kind === 'file' && one.source === source)
  return found?.kind === 'file' ? found.name : ''
}

function offer(
  bytes: Uint8Array,
  name: string,
  item: ItemId | undefined,
): OfferedFile | AttachmentFault {
  if (bytes.byteLength === 0) return 'empty'
  const format = fileFormat(bytes, name)
  if (format === null || item === undefined) return 'unknown-format'
  return { item, ...format, size: bytes.byteLength, sha256: sha256(bytes) }
}
