import type { BreachDecision, BreachSituation, CommandOf } from '../decision.js'
import { refuseTime } from './refuse-time.js'

/** A breach becomes known to the desk; who already is aware says so at once. */
export function open(
  { command: _, awareAt, request, ...opened }: CommandOf<'open'>,
  { now }: Pick<BreachSituation, 'now'>,
): BreachDecision {
  const refusal =
    refuseTime(opened.noticedAt, now) ??
    (awareAt === undefined ? null : refuseTime(awareAt, now, opened.noticedAt))
  if (refusal !== null) return refusal
  return [
    { type: 'breach-opened', ...opened },
    ...(awareAt === undefined ? [] : [{ type: 'awareness-set', awareAt } as const]),
    ...(request === undefined ? [] : [{ type: 'request-linked', request } as const]),
  ]
}
