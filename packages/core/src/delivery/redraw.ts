import type { DeskDeps } from '../desk/deps.js'
import type { Messenger, PostRef } from '../ports/messenger.js'
import type { Notice } from '../ports/notice-store.js'
import { compose } from './compose.js'
import { versionOf } from './version-of.js'

/** Who changes a request more often than this within one redrawing has it redrawn by the next. */
const mostTimes = 3

/**
 * Draws a posted card anew, until it shows the request as it stands: of two redrawings at once
 * the older one may come in last.
 * @throws DeliveryError
 */
export async function redraw(
  deps: DeskDeps,
  messenger: Messenger,
  shown: Notice,
  post: PostRef,
): Promise<void> {
  for (let times = 0; times < mostTimes; times += 1) {
    const composed = await compose(deps, shown)
    if (composed === null) return
    await messenger.update(post, composed.card)
    const current = await versionOf(deps, shown.stream)
    if (current === null || current === composed.version) return
  }
}
