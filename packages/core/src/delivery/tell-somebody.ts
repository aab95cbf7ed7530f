import { isBreachReference } from '../breaches/breach-reference.js'
import type { DeskDeps } from '../desk/deps.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'
import { whoCanAct } from './who-can-act.js'
import { whoCanActOnBreach } from './who-can-act-on-breach.js'

/**
 * Failures reach the person who can act.
 * @param stage `undelivered`: somebody was not told; `unplanned`: what follows may not come
 */
export async function tellSomebody(
  deps: DeskDeps,
  notice: Notice,
  stage: 'undelivered' | 'unplanned',
): Promise<readonly NewNotice[]> {
  const { stream, id } = notice
  const told = isBreachReference(stream)
    ? await whoCanActOnBreach(deps, notice)
    : whoCanAct(deps.profile, notice)
  return told.map(({ recipient, platform }) => ({
    id: deps.randomness.id(),
    key: [stream, stage, recipient, platform, id].join('|'),
    stream,
    kind: 'card',
    stage,
    recipient,
    platform,
    dueAt: deps.clock.now(),
  }))
}
