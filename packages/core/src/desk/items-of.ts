import type { EventRecord } from '../ports/event-store.js'
import type { RequestEvent } from '../requests/events.js'
import type { ItemId } from '../vault/ids.js'
import type { DeskDeps } from './deps.js'
import type { LoadedRequest } from './load-request.js'
import { openReading } from './open-reading.js'

/** Everything sealed for a request: what was read, the originals, and what members wrote. */
export async function itemsOf(
  deps: Pick<DeskDeps, 'vault'>,
  { request, records }: Pick<LoadedRequest, 'request' | 'records'>,
): Promise<readonly ItemId[]> {
  const messages = [request.message, ...request.added.map(({ message }) => message)]
  const readings = await Promise.all(messages.map((message) => openReading(deps, { message })))
  const originals = readings.flatMap((reading) => reading?.originals ?? [])
  const notes = [request.extension?.reason, request.note, ...request.reasons]
  const written = records.flatMap(({ event }: EventRecord) => itemsIn(event))
  const all = [...messages, ...originals, ...notes, ...written]
  return [...new Set(all.filter((item) => item !== undefined))]
}

/** What an event sealed for letters: earlier versions and files that were removed count too. */
function itemsIn(event: RequestEvent): readonly (ItemId | undefined)[] {
  switch (event.type) {
    case 'letter-drafted':
      return [event.draft, event.effect.effect === 'extend' ? event.effect.reason : undefined]
    case 'letter-returned':
      return [event.note]
    case 'letter-released':
      return [event.content, event.confirmed?.reason]
    case 'attachments-added':
      return event.attachments.map(({ item }) => item)
    default:
      return []
  }
}
