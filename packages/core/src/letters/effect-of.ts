import type { ExtensionGround } from '../requests/events.js'
import type { AnswerOutcome } from '../requests/outcome.js'
import { answerOutcomes } from '../requests/outcome.js'
import type { Request } from '../requests/request.js'
import type { LetterEffect, TypeOutcome } from '../requests/request-letter.js'
import type { RequestType } from '../requests/request-type.js'
import type { CheckedPart } from './check-order.js'
import { isAnswer } from './offered-kinds.js'
import { isOfRight } from './rights.js'

/** An effect whose free text is not sealed yet. */
export type UnsealedEffect =
  | Exclude<LetterEffect, { effect: 'extend' }>
  | { readonly effect: 'extend'; readonly ground: ExtensionGround; readonly reason: string }

/** What a letter will amount to when it is sent: of several parts, the weightiest. */
export function effectOf(parts: readonly CheckedPart[], request: Request): UnsealedEffect {
  const extension = parts.find(({ kind }) => kind.fulfils.milestone === 'extension-notice')
  if (extension !== undefined) return extending(extension)
  const outcomes = together(parts.flatMap((part) => outcomesOf(part, request)))
  if (outcomes.length > 0) return { effect: 'answer', outcomes }
  const asking = parts.find(({ kind }) => kind.fulfils.event === 'pause-started')
  if (asking !== undefined) {
    return {
      effect: 'pause',
      kind: asking.kind.name === 'clarification' ? 'clarification' : 'identity',
    }
  }
  const acknowledges = parts.some(({ kind }) => kind.fulfils.milestone === 'acknowledge')
  return { effect: acknowledges ? 'acknowledge' : 'none' }
}

/** GDPR art. 12(3): the grounds are complexity and number; the reasons say which it is. */
function extending({ data }: CheckedPart): UnsealedEffect {
  const reasons = Array.isArray(data.reasons) ? data.reasons : []
  const byNumber = reasons.length > 0 && reasons.every((reason) => reason === 'number')
  return {
    effect: 'extend',
    ground: byNumber ? 'number-of-requests' : 'complexity',
    reason: String(data.explanation ?? ''),
  }
}

function outcomesOf({ kind, data }: CheckedPart, { types }: Request): readonly TypeOutcome[] {
  if (!isAnswer(kind) || kind.frame === 'organisation') return []
  const outcome = answerOutcome(kind.fulfils.outcome)
  return types
    .filter((type) => isCovered(type, kind.for, data.rights))
    .map((type) => ({ type, outcome }))
}

/** A kind that names its rights answers those; one that is for no types answers all. */
function isCovered(type: RequestType, about: readonly RequestType[], rights: unknown): boolean {
  if (Array.isArray(rights)) return rights.some((right) => isOfRight(type, String(right)))
  return about.length === 0 || about.includes(type)
}

function answerOutcome(outcome: string | undefined): AnswerOutcome {
  return answerOutcomes.find((one) => one === outcome) ?? 'fulfilled'
}

/** Two parts about one right, such as erased and kept, have it done in part. */
function together(outcomes: readonly TypeOutcome[]): readonly TypeOutcome[] {
  const byType = new Map<RequestType, AnswerOutcome>()
  for (const { type, outcome } of outcomes) {
    const known = byType.get(type)
    byType.set(type, known === undefined || known === outcome ? outcome : 'partly-fulfilled')
  }
  return [...byType].map(([type, outcome]) => ({ type, outcome }))
}
