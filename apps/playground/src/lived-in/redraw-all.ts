import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import type { Notice } from '@privacy-desk/core/ports/notice-store.js'
import { refreshNotice } from '@privacy-desk/core/reminders/refresh-notice.js'

const page = 500

/** Plans that every posted card which may show an earlier state of its request is drawn anew. */
export async function redrawAll(deps: DeskDeps): Promise<void> {
  for (const stream of await deps.store.events.streams(null, page)) await redraw(deps, stream)
}

async function redraw({ store, clock, randomness }: DeskDeps, stream: string): Promise<void> {
  const last = (await store.events.read(stream)).at(-1)
  if (last === undefined) return
  // The clock stood still while a step was taken: a card of that moment may be from before it.
  const isOld = ({ kind, post, sentAt }: Notice) =>
    kind !== 'refresh' && post !== undefined && sentAt !== undefined && sentAt <= last.at
  const old = (await store.notices.noticesOf(stream)).filter(isOld)
  await store.notices.insert(
    old.map((shown) => ({
      ...refreshNotice(shown, last.version, clock.now()),
      id: randomness.id(),
    })),
  )
}
