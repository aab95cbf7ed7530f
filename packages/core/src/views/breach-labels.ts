import type { BreachDuty } from '../breaches/clocks/breach-clock.js'
import type { BreachNature, IndividualsException, RiskLevel } from '../breaches/events.js'
import type { BreachRole } from '../breaches/role.js'

export const breachRoleLabels: Readonly<Record<BreachRole, string>> = {
  controller: 'Controller: we decide about these data',
  joint: 'Joint controller: we decide together with others',
  processor: 'Processor: we handle these data for others',
}

export const natureLabels: Readonly<Record<BreachNature, string>> = {
  breach: 'A breach: personal data were lost, altered or disclosed (art. 4(12))',
  'near-miss': 'A near miss: it was stopped before data suffered',
  'no-breach': 'No breach: no personal data, or nothing happened to them',
}

export const riskLabels: Readonly<Record<RiskLevel, string>> = {
  'no-risk': 'A risk is unlikely',
  risk: 'A risk',
  'high-risk': 'A high risk',
}

export const exceptionLabels: Readonly<Record<IndividualsException, string>> = {
  unintelligible: 'The data cannot be understood, such as well encrypted (art. 34(3)(a))',
  'risk-removed': 'Later measures removed the high risk (art. 34(3)(b))',
  'disproportionate-effort': 'Telling each is out of proportion: tell the public (art. 34(3)(c))',
}

/** Whom a clock wants told, behind the name of its law. */
export const dutyLabels: Readonly<Record<BreachDuty, string>> = {
  'notify-authority': 'tell the authority',
  'notify-individuals': 'tell the people affected',
  'tell-controller': 'tell the controller',
}

/** The definition that starts the clock: EDPB Guidelines 9/2022, 31. */
export const awarenessDefinition =
  'We are aware once we know with a reasonable degree of certainty that a security incident has compromised personal data.'
