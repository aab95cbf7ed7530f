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
  const notes = [request.extension?.reason, request.note, ...request.reasons]
  const files = request.attachments.map(({ item }) => item)
  return [...messages, ...originals, ...notes, ...lettersOf(request), ...files].filter(
    (item) => item !== undefined,
  )
}

/** Drafts as they stand, frozen letters, and what was written about them. */
function lettersOf({ letters }: Request): readonly (ItemId | undefined)[] {
  return letters.flatMap(({ draft, content, note, effect }) => [
    draft,
    content,
    note,
    effect.effect === 'extend' ? effect.reason : undefined,
  ])
}
