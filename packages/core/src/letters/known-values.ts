import { addDays } from '../calendar/civil-arithmetic.js'
import type { CivilDate } from '../calendar/civil-date.js'
import type { Request } from '../requests/request.js'
import type { RequestType } from '../requests/request-type.js'
import type { LetterKind } from './catalogue.js'

/** What the desk knows of a request that a letter may say. */
export interface KnownFacts {
  readonly request: Pick<Request, 'types' | 'receivedOn' | 'pauses'>
  readonly today: CivilDate
  readonly dueOn: CivilDate | null
  /** The due date if the requester is told of an extension today; `null` where there is none. */
  readonly extendedDueOn: CivilDate | null
  readonly customer: string
}

/** Rights of the letters by what a request asks for. */
const rightOf: Readonly<Partial<Record<RequestType, string>>> = {
  access: 'access',
  portability: 'portability',
  rectification: 'rectification',
  erasure: 'erasure',
  restriction: 'restriction',
  objection: 'objection',
  'marketing-opt-out': 'marketing',
  'consent-withdrawal': 'consent-withdrawal',
  'automated-decision': 'automated-decision',
  'ccpa-know': 'know',
  'ccpa-delete': 'delete',
}

/** The request type behind a right that a letter names. */
export function typeOfRight(right: string): RequestType | undefined {
  return (Object.keys(rightOf) as RequestType[]).find((type) => rightOf[type] === right)
}

/** Variables that nobody need be asked for. Which rights are refused is a decision, no fact. */
export function knownValues(kind: LetterKind, facts: KnownFacts): Record<string, unknown> {
  const { request, dueOn, extendedDueOn } = facts
  const all: Record<string, unknown> = {
    dueOn,
    newDueOn: extendedDueOn,
    reachedUsOn: request.receivedOn,
    askedOn: request.pauses.find((pause) => pause.kind === 'identity' && pause.to === undefined)
      ?.from,
    ...(kind.name === 'refusal' ? {} : { rights: rightsOf(request.types) }),
  }
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name, value]) => name in kind.variables && value !== null && value !== undefined,
    ),
  )
}

/** What a form proposes, to be looked at and changed. */
export function proposedValues(kind: LetterKind, facts: KnownFacts): Record<string, string> {
  const { today, dueOn, request, customer } = facts
  const all: Record<string, string | null> = {
    answerBy: addDays(today, 14),
    confirmBy: addDays(today, 14),
    outcomeBy: dueOn,
    erasedOn: today,
    deletedOn: today,
    stoppedOn: today,
    effectiveOn: today,
    since: today,
    doneOn: today,
    rights: rightsOf(request.types)?.join(',') ?? null,
    customer,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      name in kind.variables && value !== null && value !== '' ? [[name, value]] : [],
    ),
  )
}

function rightsOf(types: readonly RequestType[]): readonly string[] | undefined {
  const rights = types.flatMap((type) => rightOf[type] ?? [])
  return rights.length === 0 ? undefined : rights
}
