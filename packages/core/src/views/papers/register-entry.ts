import type { Breach } from '../../breaches/breach.js'
import type { DetailName } from '../../breaches/details.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import type { Instant } from '../../calendar/instant.js'
import type { ItemId } from '../../vault/ids.js'
import { exceptionLabels, riskLabels } from '../breach-labels.js'
import { breachPointLabels } from '../breach-point-labels.js'
import type { BreachView } from '../breach-view.js'

/** A breach in the register of GDPR art. 33(5): facts, effects, remedial action, and why. */
export interface RegisterEntry {
  readonly reference: string
  readonly nature: Breach['nature']
  readonly natureReasons: string | null
  readonly status: Breach['status']
  readonly role: Breach['role']
  readonly laws: readonly string[]
  readonly lead: string
  readonly firstAlert: Instant
  readonly investigatingSince: Instant | null
  readonly aware: Instant | null
  readonly happened: string | null
  readonly affected: readonly string[]
  readonly peopleKinds: string | null
  readonly people: number | null
  readonly countries: Readonly<Record<string, number>>
  readonly dataKinds: string | null
  readonly records: number | null
  readonly consequences: string | null
  readonly severity: { readonly band: string; readonly score: number } | null
  readonly risk: string | null
  readonly riskReasons: string | null
  readonly authority: 'notified' | 'to be notified' | 'not notified' | 'undecided'
  readonly authorityReasons: string | null
  readonly notices: readonly {
    readonly regime: string
    readonly authority: string
    readonly phase: number
    readonly at: Instant
    readonly lateReasons: string | null
    /** The receipt or case number that the authority gave. */
    readonly receipt: string | null
  }[]
  readonly individuals: string | null
  readonly individualsReasons: string | null
  readonly individualsTold: Instant | null
  readonly controllersTold: Readonly<Record<string, Instant>>
  readonly measuresTaken: string | null
  readonly measures: readonly {
    readonly text: string | null
    readonly owner: string
    readonly due: CivilDate
    readonly done: CivilDate | null
  }[]
  readonly cause: string | null
  readonly lessons: string | null
  readonly closedDespite: string | null
  readonly requests: readonly string[]
  readonly open: readonly string[]
}

/** The entry of one breach, from the view of somebody who may see its details. */
export function registerEntry(view: BreachView): RegisterEntry {
  const { breach, people, points } = view
  const { reference, status, role, regime, also, scope, severity, requests } = breach
  return {
    reference,
    nature: breach.nature,
    natureReasons: textOf(view, breach.natureReasons),
    status,
    role,
    laws: [regime, ...also],
    lead: people.get(breach.lead)?.name ?? breach.lead,
    firstAlert: breach.noticedAt,
    investigatingSince: breach.investigatingSince ?? null,
    aware: breach.awareAt ?? null,
    happened: textOf(view, breach.description),
    affected: breach.details?.affected ?? [],
    peopleKinds: detail(view, 'peopleKinds'),
    people: scope?.people ?? null,
    countries: scope?.countries ?? {},
    dataKinds: detail(view, 'dataKinds'),
    records: scope?.records ?? null,
    consequences: detail(view, 'consequences'),
    severity: severity === undefined ? null : { band: severity.band, score: severity.se },
    ...decisionsOf(view),
    controllersTold: breach.controllersTold,
    measuresTaken: detail(view, 'measures'),
    measures: measuresOf(view),
    cause: detail(view, 'cause'),
    lessons: textOf(view, breach.lessons),
    closedDespite: textOf(view, breach.despite),
    requests,
    open: points.map((point) => breachPointLabels[point]),
  }
}

function decisionsOf(view: BreachView) {
  const { risk, authority, notices, individuals, individualsTold } = view.breach
  return {
    risk: risk === undefined ? null : riskLabels[risk.level],
    riskReasons: textOf(view, risk?.reasons),
    authority: authorityState(view.breach),
    authorityReasons: textOf(view, authority?.reasons),
    notices: notices.map(({ lateReasons, receipt, ...notice }) => ({
      ...notice,
      lateReasons: textOf(view, lateReasons),
      receipt: textOf(view, receipt),
    })),
    individuals: individualsState(view.breach),
    individualsReasons: textOf(view, individuals?.reasons),
    individualsTold: individualsTold?.at ?? null,
  }
}

function authorityState({ authority, notices }: Breach): RegisterEntry['authority'] {
  if (notices.length > 0) return 'notified'
  if (authority === undefined) return 'undecided'
  return authority.notify ? 'to be notified' : 'not notified'
}

/** A decision to tell them is not yet that they were told. */
function individualsState({ individuals, individualsTold }: Breach): string | null {
  if (individuals?.exception !== undefined) return exceptionLabels[individuals.exception]
  if (individualsTold !== undefined) return 'told'
  if (individuals === undefined) return null
  return individuals.tell ? 'to be told' : 'not told'
}

function measuresOf(view: BreachView): RegisterEntry['measures'] {
  return view.breach.measures.map(({ text, owner, dueOn, doneOn }) => ({
    text: textOf(view, text),
    owner: view.people.get(owner)?.name ?? owner,
    due: dueOn,
    done: doneOn ?? null,
  }))
}

const detail = (view: BreachView, name: DetailName): string | null =>
  textOf(view, view.breach.details?.texts[name])

function textOf({ texts }: BreachView, item: ItemId | undefined): string | null {
  return item === undefined ? null : (texts.get(item) ?? null)
}
