import type { Breach } from './breach.js'
import type { BreachEvent } from './events.js'

const types = [
  'scope-recorded',
  'details-recorded',
  'severity-recorded',
  'risk-concluded',
  'risk-confirmed',
  'authority-decided',
  'authority-notified',
  'receipt-recorded',
  'individuals-decided',
  'individuals-told',
  'controllers-named',
  'controller-told',
  'measure-added',
  'measure-done',
] as const

/** What is judged, decided, told and planned. */
export type DecisionEvent = Extract<BreachEvent, { type: (typeof types)[number] }>

export function isDecisionEvent(event: BreachEvent): event is DecisionEvent {
  return types.some((type) => type === event.type)
}

/** What it changes in the breach. */
export function changeOfDecisions(breach: Breach, event: DecisionEvent): Partial<Breach> {
  switch (event.type) {
    case 'scope-recorded':
      return { scope: event.scope }
    case 'details-recorded':
      return { details: event.details }
    case 'severity-recorded':
      return { severity: event.severity }
    case 'risk-concluded':
      return concluded(breach, event)
    case 'risk-confirmed':
      return breach.risk === undefined ? {} : { risk: { ...breach.risk, confirmedBy: event.by } }
    case 'authority-decided': {
      const { type: _, ...authority } = event
      return { authority }
    }
    case 'authority-notified': {
      const { type: _, ...notice } = event
      return { notices: [...breach.notices, notice] }
    }
    case 'receipt-recorded':
      return {
        notices: breach.notices.map((notice) =>
          notice.authority === event.authority && notice.phase === event.phase
            ? { ...notice, receipt: event.receipt }
            : notice,
        ),
      }
    case 'individuals-decided': {
      const { type: _, ...individuals } = event
      return { individuals }
    }
    case 'individuals-told':
      return { individualsTold: { at: event.at, publicly: event.publicly } }
    case 'controllers-named':
      return { controllers: event.controllers }
    case 'controller-told':
      return {
        controllers: [...new Set([...breach.controllers, event.controller])],
        controllersTold: { ...breach.controllersTold, [event.controller]: event.at },
      }
    case 'measure-added': {
      const { type: _, measure: id, ...measure } = event
      return { measures: [...breach.measures, { id, ...measure }] }
    }
    case 'measure-done':
      return {
        measures: breach.measures.map((measure) =>
          measure.id === event.measure ? { ...measure, doneOn: event.on } : measure,
        ),
      }
  }
}

/** A graver conclusion takes back the decisions that it does not bear: the clock runs again. */
function concluded(
  { authority, individuals }: Breach,
  { type: _, ...risk }: Extract<BreachEvent, { type: 'risk-concluded' }>,
): Partial<Breach> {
  const mustNotify = risk.level !== 'no-risk' && authority?.notify === false
  const isHigh = risk.level === 'high-risk'
  const mustTell = isHigh && individuals?.tell === false && individuals.exception === undefined
  const noException = !isHigh && individuals?.exception !== undefined
  return {
    risk,
    ...(mustNotify ? { authority: undefined } : {}),
    ...(mustTell || noException ? { individuals: undefined } : {}),
  }
}
