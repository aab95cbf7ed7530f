import type { Request } from '../requests/request.js'
import type { ItemId } from '../vault/ids.js'
import type { DeskDeps } from './deps.js'
import { openReading } from './open-reading.js'

/** Everything sealed for a request: what was read, the originals, and what members wrote. */
export async function itemsOf(
  deps: Pick<DeskDeps, 'vault'>,
  request: Request,
): Promise<readonly ItemId[]> {
  const messages = [request.message, ...request.added.map(({ message }) => message)]
  const readings = await Promise.all(messages.map((message) => openReading(deps, { message })))
  const originals = readings.flatMap((reading) => reading?.originals ?? [])
  const notes = [request.extension?.reason, request.note, ...request.reasons].filter(
    (item) => item !== undefined,
  )
  return [...messages, ...originals, ...notes]
}
