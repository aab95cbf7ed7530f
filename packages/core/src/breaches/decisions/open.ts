import type { BreachDecision, BreachSituation, CommandOf } from '../decision.js'
import { refuseOpening } from './refuse-opening.js'

/** A breach becomes known to the desk; who already is aware says so at once. */
export function open(
  { command: _, investigatingSince, awareAt, request, ...opened }: CommandOf<'open'>,
  { now }: Pick<BreachSituation, 'now'>,
): BreachDecision {
  const { noticedAt } = opened
  const refused = refuseOpening({ noticedAt, investigatingSince, awareAt }, now)
  if (refused !== null) return refused.refusal
  return [
    { type: 'breach-opened', ...opened },
    ...(investigatingSince === undefined
      ? []
      : [{ type: 'investigation-started', at: investigatingSince } as const]),
    ...(awareAt === undefined ? [] : [{ type: 'awareness-set', awareAt } as const]),
    ...(request === undefined ? [] : [{ type: 'request-linked', request } as const]),
  ]
}
