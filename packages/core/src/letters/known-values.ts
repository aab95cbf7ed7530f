import { addDays } from '../calendar/civil-arithmetic.js'
import type { CivilDate } from '../calendar/civil-date.js'
import type { Request } from '../requests/request.js'
import type { LetterKind } from './catalogue.js'
import { choosable } from './choosable.js'
import type { LetterRegime } from './letter-regime.js'
import { rightsAmong } from './rights.js'
import type { ChoiceSets } from './schema/choice-file.js'

/** What the desk knows of a request that a letter may say. */
export interface KnownFacts {
  readonly request: Pick<Request, 'types' | 'receivedOn' | 'pauses'>
  readonly today: CivilDate
  readonly dueOn: CivilDate | null
  /** The due date if the requester is told of an extension today; `null` where there is none. */
  readonly extendedDueOn: CivilDate | null
  readonly customer: string
  readonly sets: ChoiceSets
  readonly regime: LetterRegime
}

/** Variables that nobody need be asked for. Which rights are refused is a decision, no fact. */
export function knownValues(kind: LetterKind, facts: KnownFacts): Record<string, unknown> {
  const { request, dueOn, extendedDueOn } = facts
  const { rights, whole } = rightsOf(kind, facts)
  const all: Record<string, unknown> = {
    dueOn,
    newDueOn: extendedDueOn,
    reachedUsOn: request.receivedOn,
    askedOn: request.pauses.find((pause) => pause.kind === 'identity' && pause.to === undefined)
      ?.from,
    ...(whole && kind.fulfils.outcome !== 'refused' ? { rights } : {}),
  }
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name, value]) => name in kind.variables && value !== null && value !== undefined,
    ),
  )
}

/** What a form proposes, to be looked at and changed. */
export function proposedValues(kind: LetterKind, facts: KnownFacts): Record<string, string> {
  const { today, dueOn, customer } = facts
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
    rights: rightsOf(kind, facts).rights.join(','),
    customer,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      name in kind.variables && value !== null && value !== '' ? [[name, value]] : [],
    ),
  )
}

/** What was asked for, as far as this kind can name it under the law. */
function rightsOf({ variables: { rights } }: LetterKind, { request, sets, regime }: KnownFacts) {
  const set = rights !== undefined && 'set' in rights ? rights.set : ''
  return rightsAmong(request.types, choosable(sets, set, regime).keys())
}
