import type { OpenPoint } from '../breaches/open-points.js'
import { isSettled } from '../breaches/settled.js'
import { breachAuthorityFacts } from './breach-authority-facts.js'
import { clockFacts } from './breach-clock-facts.js'
import { breachRoleLabels, exceptionLabels, natureLabels, riskLabels } from './breach-labels.js'
import { breachPointLabels } from './breach-point-labels.js'
import { breachRoomFacts } from './breach-room-facts.js'
import { breachScopeFacts } from './breach-scope-facts.js'
import type { BreachView } from './breach-view.js'
import type { Fact, Text } from './model.js'
import { mention, moment, text } from './spans.js'

/**
 * What a breach's card says line by line; decisions only for those who may see details.
 * @param stands a card that stands in the room need not say where that is
 */
export function breachFacts(
  view: BreachView,
  stands: 'anywhere' | 'in-room' = 'anywhere',
): readonly Fact[] {
  const { breach, permissions, zone } = view
  return [
    fact('Our role', [text(breachRoleLabels[breach.role])]),
    fact('Lead', leadText(view)),
    fact('First alert', [moment(breach.noticedAt, zone)]),
    ...investigationFacts(view),
    fact('Aware', awareText(view)),
    ...clockFacts(view),
    ...(permissions.has('see-details') ? decisionFacts(view) : []),
    ...(breach.nature === 'breach' ? [] : [fact('It was', [text(natureLabels[breach.nature])])]),
    fact('Checklist', [text(progress(view))]),
    ...(permissions.has('see-details') ? afterFacts(view) : []),
    ...(permissions.has('see-details') ? breachRoomFacts(view, stands) : []),
    ...(breach.status === 'open' ? [fact('Next step', [text(nextStepText(view))])] : []),
    ...(breach.isPrivate ? [fact('Private', [text('only for the people of its room')])] : []),
  ]
}

/** `3 of 16 done`. */
export function progress({ checklist, breach }: BreachView): string {
  const done = checklist.filter((item) => isSettled(item, breach)).length
  return `${done} of ${checklist.length} done`
}

function nextStepText(view: BreachView): string {
  const { points, permissions } = view
  const [first] = points
  if (first === undefined) return 'Close it with what was learned'
  const label = `${before(first, view)}${breachPointLabels[first]}`
  const whose =
    permissions.has('judge') || first === 'checklist' || first === 'measures'
      ? ''
      : ' (for lead, deputy or data protection officer)'
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}${whose}`
}

/** What makes a step easier, while nobody has done it. */
function before(point: OpenPoint, { breach }: BreachView): string {
  const { scope, severity, details, items } = breach
  if (point === 'authority-notice') return details ? '' : 'write what the notices say; '
  if (point !== 'risk-conclusion') return ''
  const undone = [
    ...(items.contain === undefined ? ['stop it'] : []),
    ...(scope === undefined ? ['record who is affected'] : []),
    ...(severity === undefined ? ['grade how severe it is'] : []),
  ]
  return undone.length === 0 ? '' : `${undone.join(', ')}; then `
}

function leadText({ breach, people }: BreachView): Text {
  const lead = people.get(breach.lead)
  return [lead === undefined ? text('a colleague') : mention(lead)]
}

function awareText({ breach, zone }: BreachView): Text {
  return [
    breach.awareAt === undefined
      ? text('not recorded yet: no clock runs')
      : moment(breach.awareAt, zone),
  ]
}

function investigationFacts({ breach: { investigatingSince }, zone }: BreachView): readonly Fact[] {
  return investigatingSince === undefined
    ? []
    : [fact('Investigation began', [moment(investigatingSince, zone)])]
}

function decisionFacts(view: BreachView): readonly Fact[] {
  const { severity, risk } = view.breach
  return [
    ...breachScopeFacts(view),
    ...(severity === undefined
      ? []
      : [fact('Severity (ENISA)', [text(`${severity.band.replace('-', ' ')}, ${severity.se}`)])]),
    ...(risk === undefined ? [] : [fact('Risk', [text(riskText(risk))])]),
    ...breachAuthorityFacts(view),
    ...individualsFacts(view),
  ]
}

/** What comes of it: measures, and requests that it brought. */
function afterFacts({ breach: { measures, requests } }: BreachView): readonly Fact[] {
  const done = measures.filter(({ doneOn }) => doneOn !== undefined).length
  return [
    ...(measures.length === 0
      ? []
      : [fact('Measures', [text(`${done} of ${measures.length} done`)])]),
    ...(requests.length === 0 ? [] : [fact('Requests because of it', [text(requests.join(', '))])]),
  ]
}

function riskText({ level, confirmedBy }: NonNullable<BreachView['breach']['risk']>): string {
  return `${riskLabels[level]}${confirmedBy === undefined ? '' : ', confirmed by a second person'}`
}

function individualsFacts({ breach, zone }: BreachView): readonly Fact[] {
  const { individuals, individualsTold } = breach
  if (individualsTold !== undefined) {
    const how = individualsTold.publicly ? 'told publicly ' : 'told '
    return [fact('People affected', [text(how), moment(individualsTold.at, zone)])]
  }
  if (individuals === undefined) return []
  const { tell, exception } = individuals
  if (exception !== undefined) return [fact('People affected', [text(exceptionLabels[exception])])]
  return [fact('People affected', [text(tell ? 'will be told' : 'are not told')])]
}

function fact(label: string, value: Text): Fact {
  return { label, value }
}
