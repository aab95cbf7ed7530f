import type { Request } from '../requests/request.js'
import type { DeskDeps } from './deps.js'
import { parseSealedReading, type SealedReading } from './sealed-reading.js'

/** The sealed reading; `null` after the person was erased. */
export async function openReading(
  { vault }: Pick<DeskDeps, 'vault'>,
  { message }: Pick<Request, 'message'>,
): Promise<SealedReading | null> {
  const text = await vault.openText(message)
  return text === null ? null : parseSealedReading(text)
}
