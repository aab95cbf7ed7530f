import type { DeskDeps } from '../desk/deps.js'
import type { FetchFile } from '../desk/desk.js'
import type { AttachedFile } from '../intake/attached-file.js'
import type { Material } from '../intake/handover.js'
import type { WarningCode } from '../intake/warning.js'
import { DeliveryError } from '../ports/messenger.js'
import { RetryLater } from '../ports/queue.js'
import type { ItemId } from '../vault/ids.js'
import type { StoredHandover } from './stored-handover.js'

/** What is kept of a handover as it came in. */
export interface KeptFiles {
  /** The handover itself, then its files. */
  readonly items: readonly ItemId[]
  /** Name, type and size of those files, in the same order. */
  readonly files: readonly AttachedFile[]
}

/** Files brought from the chat platform: their bytes for reading, their sealed copies for keeping. */
export interface FetchedFiles {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly kept: KeptFiles
  /** Set when a file cannot be had, whatever one does. */
  readonly failure?: WarningCode
}

/**
 * Fetches the files of a handover and seals each before it is read; those that can be had are
 * kept even if another cannot. Nothing is sealed before all are there, so that trying again does
 * not pile up copies.
 * @throws DeliveryError when it is worth trying again, RetryLater when the platform says when
 */
export async function fetchFiles(
  { vault, logger }: DeskDeps,
  fetchFile: FetchFile,
  { inbound, folder, handover }: StoredHandover,
): Promise<FetchedFiles> {
  const files = new Map<string, Uint8Array>()
  const described: AttachedFile[] = []
  const failures: WarningCode[] = []
  for (const material of handover.materials) {
    if (material.kind !== 'file') continue
    try {
      const bytes = await fetchFile(material.source)
      if (!files.has(material.source)) described.push(describe(material, bytes))
      files.set(material.source, bytes)
    } catch (error) {
      const { code } = unlessWorthRetrying(error)
      logger.warn({ code, inbound: inbound.id }, 'a file could not be fetched')
      failures.push(code === 'file-too-large' ? 'too-large' : 'file-not-fetched')
    }
  }
  const items: ItemId[] = [inbound.item]
  for (const bytes of files.values()) items.push(await vault.seal(folder, 'file', bytes))
  const [failure] = failures
  const kept = { items, files: described }
  return { files, kept, ...(failure === undefined ? {} : { failure }) }
}

function describe(
  { name, mediaType }: Extract<Material, { kind: 'file' }>,
  { byteLength }: Uint8Array,
): AttachedFile {
  return { name, mediaType: mediaType ?? 'application/octet-stream', size: byteLength }
}

/** @throws whatever may go better another time */
function unlessWorthRetrying(error: unknown): DeliveryError {
  if (!(error instanceof DeliveryError)) throw error
  const { retryable, retryAfterMs } = error.options
  if (retryable && retryAfterMs !== undefined) throw new RetryLater(retryAfterMs, { cause: error })
  if (retryable) throw error
  return error
}
