import type { BreachDecision, BreachSituation, CommandOf } from '../decision.js'
import { refuseTime } from './refuse-time.js'

/** A breach becomes known to the desk; who already is aware says so at once. */
export function open(
  { command: _, investigatingSince, awareAt, request, ...opened }: CommandOf<'open'>,
  { now }: Pick<BreachSituation, 'now'>,
): BreachDecision {
  const later = [investigatingSince, awareAt].filter((at) => at !== undefined)
  const refusal =
    refuseTime(opened.noticedAt, now) ??
    later.map((at) => refuseTime(at, now, opened.noticedAt)).find((one) => one !== null) ??
    null
  if (refusal !== null) return refusal
  return [
    { type: 'breach-opened', ...opened },
    ...(investigatingSince === undefined
      ? []
      : [{ type: 'investigation-started', at: investigatingSince } as const]),
    ...(awareAt === undefined ? [] : [{ type: 'awareness-set', awareAt } as const]),
    ...(request === undefined ? [] : [{ type: 'request-linked', request } as const]),
  ]
}
