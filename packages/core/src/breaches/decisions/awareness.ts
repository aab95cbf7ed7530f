import type { DecideBreach } from '../decision.js'
import { refuseTime } from './refuse-time.js'

/** When the investigation began: neither the first alert nor awareness. */
export const investigate: DecideBreach<'investigate'> = (breach, { at }, { now }) => {
  if (at === breach.investigatingSince) return { refused: 'nothing-to-change' }
  return refuseTime(at, now, breach.noticedAt) ?? [{ type: 'investigation-started', at }]
}

/**
 * When we knew with a reasonable degree of certainty that personal data were compromised: it starts
 * every clock, so a correction gives its reason.
 */
export const setAwareness: DecideBreach<'set-awareness'> = (breach, command, { now }) => {
  const { awareAt, reason } = command
  const was = breach.awareAt
  if (awareAt === was) return { refused: 'nothing-to-change' }
  const refusal = refuseTime(awareAt, now, breach.noticedAt)
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
