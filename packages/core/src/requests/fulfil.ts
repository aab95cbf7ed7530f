import type { CivilDate } from '../calendar/civil-date.js'
import type { Decision, Situation } from './decision.js'
import { answer } from './decisions/answer.js'
import { extend } from './decisions/extend.js'
import { pause } from './decisions/pause.js'
import type { AnswerOutcome } from './outcome.js'
import type { Request } from './request.js'
import type { LetterEffect, TypeOutcome } from './request-letter.js'

/**
 * What a letter amounts to when it is sent on a day: the events that it fulfils, or why it cannot
 * have that effect. A letter that answers a part of what was asked answers the request only once
 * nothing of it is open.
 */
export function fulfil(
  request: Request,
  effect: LetterEffect,
  on: CivilDate,
  at: Situation,
): Decision {
  switch (effect.effect) {
    case 'none':
    case 'acknowledge':
      return []
    case 'pause':
      return pause(request, { command: 'pause', kind: effect.kind, on }, at)
    case 'extend': {
      const { ground, reason } = effect
      return extend(request, { command: 'extend', ground, reason, notifiedOn: on }, at)
    }
    case 'answer':
      return answered(request, effect.outcomes, on, at)
  }
}

/** What of the request no letter has answered, these outcomes counted in. */
export function openTypes(
  { types, outcomes }: Pick<Request, 'types' | 'outcomes'>,
  further: readonly TypeOutcome[],
): Request['types'] {
  const settled = new Set([...outcomes, ...further].map(({ type }) => type))
  return types.filter((type) => !settled.has(type))
}

function answered(
  request: Request,
  further: readonly TypeOutcome[],
  on: CivilDate,
  at: Situation,
): Decision {
  const again = request.answeredOn !== undefined
  if (again || openTypes(request, further).length > 0) return []
  const known = request.outcomes.filter(({ type }) => !further.some((one) => one.type === type))
  const outcome = together([...known, ...further])
  return answer(request, { command: 'answer', outcome, on }, at)
}

function together(outcomes: readonly TypeOutcome[]): AnswerOutcome {
  const different = new Set(outcomes.map(({ outcome }) => outcome))
  const [only] = different
  return different.size === 1 && only !== undefined ? only : 'partly-fulfilled'
}
