import type { FetchFile } from '@privacy-desk/core/desk/desk.js'
import type { Handover, Material } from '@privacy-desk/core/intake/handover.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { keptFile } from '../kept-file.js'
import { refusedFile } from '../refused-file.js'

/** A handover with its files, or with what became of them. */
export interface Fetched {
  readonly handover: Handover
  /** Whether a file was refused, which the employee is told. */
  readonly refused: boolean
}

/**
 * Fetches a handover's files before it is stored: the address that Teams gives works for minutes
 * only, too short for a queue that may stand still. A file that cannot be had just now keeps its
 * address for the worker that reads the handover. One that may never be had is handed over all
 * the same, with the reason in place of its address, so that the worker asks for a human.
 */
export async function fetchNow(handover: Handover, fetchFile: FetchFile): Promise<Fetched> {
  const materials = await Promise.all(
    handover.materials.map((material) => withBytes(material, fetchFile)),
  )
  return { handover: { ...handover, materials }, refused: materials.some(isRefused) }
}

async function withBytes(material: Material, fetchFile: FetchFile): Promise<Material> {
  if (material.kind !== 'file') return material
  try {
    const bytes = await fetchFile(material.source)
    return { ...material, size: bytes.byteLength, source: keptFile.write(bytes) }
  } catch (error) {
    if (!(error instanceof DeliveryError) || error.options.retryable) return material
    return { ...material, source: refusedFile.write(error.code) }
  }
}

const isRefused = (material: Material): boolean =>
  material.kind === 'file' && refusedFile.read(material.source) !== null
