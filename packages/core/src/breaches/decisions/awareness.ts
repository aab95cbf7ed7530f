import type { Instant } from '../../calendar/instant.js'
import type { Breach } from '../breach.js'
import type { BreachDecision, CommandOf, DecideBreach } from '../decision.js'
import { refuseTime } from './refuse-time.js'

/** When the investigation began: neither the first alert nor awareness. */
export const investigate: DecideBreach<'investigate'> = (breach, { at }, { now }) => {
  if (at === breach.investigatingSince) return { refused: 'nothing-to-change' }
  return refuseTime(at, now, breach.noticedAt) ?? [{ type: 'investigation-started', at }]
}

/**
 * When we knew with a reasonable degree of certainty that personal data were compromised: it starts
 * every clock, so a correction gives its reason. The same form says when the investigation began.
 */
export const setAwareness: DecideBreach<'set-awareness'> = (breach, command, at) => {
  const { investigatingSince } = command
  const began =
    investigatingSince === undefined || investigatingSince === breach.investigatingSince
      ? []
      : investigate(breach, { command: 'investigate', at: investigatingSince }, at)
  if ('refused' in began) return began
  const aware = awarenessOf(breach, command, at.now)
  if (!('refused' in aware)) return [...began, ...aware]
  return aware.refused === 'nothing-to-change' && began.length > 0 ? began : aware
}

function awarenessOf(
  { awareAt: was, noticedAt }: Breach,
  { awareAt, reason }: CommandOf<'set-awareness'>,
  now: Instant,
): BreachDecision {
  if (awareAt === was) return { refused: 'nothing-to-change' }
  const refusal = refuseTime(awareAt, now, noticedAt)
  if (refusal !== null) return refusal
  if (was !== undefined && reason === null) return { refused: 'reason-missing' }
  return [
    {
      type: 'awareness-set',
      awareAt,
      ...(reason === null ? {} : { reason }),
      ...(was === undefined ? {} : { was }),
    },
  ]
}
