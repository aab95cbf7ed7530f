import type { CivilDate } from '../calendar/civil-date.js'
import { milestone } from '../regimes/milestone.js'
import type { Timetable } from '../regimes/timetable.js'
import type { Request } from '../requests/request.js'
import type { LetterKind } from './catalogue.js'
import type { LetterRegime } from './letter-regime.js'

/** Where a request stands, as far as it decides which letters fit. */
export interface LetterSituation {
  readonly request: Request
  readonly regime: LetterRegime
  readonly timetable: Timetable
  readonly today: CivilDate
  /** What to know before acting, as it was read. */
  readonly flags: readonly string[]
}

/** The letters that fit a request now: those that answer it first. */
export function offeredKinds(
  kinds: Iterable<LetterKind>,
  at: LetterSituation,
): readonly LetterKind[] {
  const fitting = [...kinds].filter((kind) => fits(kind, at))
  return [...fitting.filter(isAnswer), ...fitting.filter((kind) => !isAnswer(kind))]
}

/** Those of them that are the likeliest next: what is in the way of an answer, else the answer. */
export function likeliestKinds(
  offered: readonly LetterKind[],
  { request, flags }: LetterSituation,
): readonly string[] {
  const names = offered.map(({ name }) => name)
  const first = [
    ...(request.role === 'processor' ? ['processor-referral'] : []),
    ...(flags.includes('on-behalf-of') ? ['agent-authority'] : []),
    ...(flags.includes('identity-doubtful') ? ['identity-request'] : []),
  ].find((name) => names.includes(name) && !wasSent(request, name))
  if (first !== undefined) return [first]
  const done = request.types.map((type) =>
    offered.find((kind) => isAnswer(kind) && kind.for.includes(type) && isDone(kind)),
  )
  return [...new Set(done.flatMap((kind) => (kind === undefined ? [] : [kind.name])))]
}

/** Whether sending it answers something. */
export function isAnswer({ fulfils }: Pick<LetterKind, 'fulfils'>): boolean {
  return fulfils.milestone === 'respond' || fulfils.milestone === 'refusal-notice'
}

function isDone({ fulfils }: LetterKind): boolean {
  return fulfils.outcome === undefined || fulfils.outcome === 'fulfilled'
}

function fits(kind: LetterKind, at: LetterSituation): boolean {
  const { request, regime } = at
  if (kind.articles[regime] === undefined || isOfBreach(kind)) return false
  if (kind.for.length > 0 && !kind.for.some((type) => request.types.includes(type))) return false
  if (kind.name.startsWith('processor-') !== (request.role === 'processor')) {
    return request.role === 'processor' ? !isAnswer(kind) && fitsState(kind, at) : false
  }
  return fitsState(kind, at)
}

function fitsState({ fulfils, name }: LetterKind, at: LetterSituation): boolean {
  const { request } = at
  const answered = request.answeredOn !== undefined
  const waiting = request.pauses.find(({ to }) => to === undefined)
  switch (fulfils.event) {
    case 'pause-started':
      return !answered && waiting === undefined
    case 'reminder':
      return waiting?.kind === 'identity'
    default:
  }
  switch (fulfils.milestone) {
    case 'acknowledge':
      return !answered && !wasSent(request, name)
    case 'extension-notice':
      return !answered && request.extension === undefined && isInTime(at)
    default:
      return !isAnswer({ fulfils }) || !answered
  }
}

function isInTime({ timetable, today }: LetterSituation): boolean {
  const latest = milestone(timetable, 'extension-notice')?.latest
  return latest?.unit === 'day' && today <= latest.day
}

/** The breach room writes those. */
function isOfBreach({ name, frame }: LetterKind): boolean {
  return name.startsWith('breach-') || frame === 'notice' || frame === 'public'
}

function wasSent({ letters }: Request, name: string): boolean {
  return letters.some(({ kinds, sentOn }) => sentOn !== undefined && kinds.includes(name))
}
