import type { DeskDeps } from '../desk/deps.js'
import type { FetchFile } from '../desk/desk.js'
import type { Handover } from '../intake/handover.js'
import type { WarningCode } from '../intake/warning.js'
import type { Inbound } from '../ports/inbox.js'
import { DeliveryError } from '../ports/messenger.js'
import type { ItemId } from '../vault/ids.js'

/** Files brought from the chat platform: their bytes for reading, their sealed copies for keeping. */
export interface FetchedFiles {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly items: readonly ItemId[]
  /** Set when a file cannot be had, whatever one does. */
  readonly failure?: WarningCode
}

/**
 * Fetches the files of a handover and seals each before it is read.
 * @throws DeliveryError when it is worth trying again
 */
export async function fetchFiles(
  { vault, logger }: DeskDeps,
  fetchFile: FetchFile,
  { person, id }: Inbound,
  handover: Handover,
): Promise<FetchedFiles> {
  const files = new Map<string, Uint8Array>()
  const items: ItemId[] = []
  for (const material of handover.materials) {
    if (material.kind !== 'file') continue
    try {
      const bytes = await fetchFile(material.source)
      items.push(await vault.seal(person, 'file', bytes))
      files.set(material.source, bytes)
    } catch (error) {
      if (!(error instanceof DeliveryError) || error.options.retryable) throw error
      logger.warn({ code: error.code, inbound: id }, 'a file could not be fetched')
      const failure = error.code === 'file-too-large' ? 'too-large' : 'file-not-fetched'
      return { files, items, failure }
    }
  }
  return { files, items }
}
