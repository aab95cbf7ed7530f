import { isBreachReference } from '../breaches/breach-reference.js'
import type { DeskDeps } from '../desk/deps.js'

/** The present version of a request or a breach; `null` where there is none. */
export async function versionOf(
  { store }: Pick<DeskDeps, 'store'>,
  stream: string,
): Promise<number | null> {
  if (isBreachReference(stream)) return await store.breaches.versionOf(stream)
  return (await store.events.request(stream))?.version ?? null
}
