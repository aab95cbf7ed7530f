import type { FetchFile } from '@privacy-desk/core/desk/desk.js'
import type { Handover, Material } from '@privacy-desk/core/intake/handover.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { keptFile } from '../kept-file.js'

/** A handover with its files, or without those that may not be had. */
export interface Fetched {
  /** `null` when nothing is left to hand over. */
  readonly handover: Handover | null
  /** Whether a file was refused, which the employee is told. */
  readonly refused: boolean
}

/**
 * Fetches a handover's files before it is stored: the address that Teams gives works for minutes
 * only, too short for a queue that may stand still. A file that cannot be had just now keeps its
 * address for the worker that reads the handover; one that may never be had is left out.
 */
export async function fetchNow(handover: Handover, fetchFile: FetchFile): Promise<Fetched> {
  const fetched = await Promise.all(
    handover.materials.map((material) => withBytes(material, fetchFile)),
  )
  const materials = fetched.filter((material) => material !== null)
  const empty = materials.length === 0 && handover.comment === undefined
  return {
    handover: empty ? null : { ...handover, materials },
    refused: materials.length < fetched.length,
  }
}

async function withBytes(material: Material, fetchFile: FetchFile): Promise<Material | null> {
  if (material.kind !== 'file') return material
  try {
    const bytes = await fetchFile(material.source)
    return { ...material, size: bytes.byteLength, source: keptFile.write(bytes) }
  } catch (error) {
    return error instanceof DeliveryError && !error.options.retryable ? null : material
  }
}
