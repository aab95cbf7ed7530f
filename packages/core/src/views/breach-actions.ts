import type { OpenPoint } from '../breaches/open-points.js'
import type { BreachView } from './breach-view.js'
import type { Action } from './model.js'

type OpenDecision = Exclude<OpenPoint, 'checklist' | 'measures'>

/** What is settled or recorded by a form of its own: open points, and a number that comes late. */
export type DecisionPoint = OpenDecision | 'authority-receipt'

const labels: Readonly<Record<DecisionPoint, string>> = {
  awareness: 'Record awareness',
  'risk-conclusion': 'Conclude the risk',
  'second-pair-of-eyes': 'Confirm the conclusion',
  'authority-decision': 'Decide on the authority',
  'authority-notice': 'Record the notice',
  'authority-receipt': 'Number of the authority',
  'individuals-decision': 'Decide on telling people',
  'individuals-notice': 'Record that people were told',
  controllers: 'Record a controller told',
}

export function isDecisionPoint(point: string): point is DecisionPoint {
  return Object.hasOwn(labels, point)
}

/** Whether a point that is open is settled by a form of its own. */
export function isOpenDecision(point: OpenPoint): point is OpenDecision {
  return isDecisionPoint(point)
}

/** The next step in front, then what else this member may do; at most five. */
export function breachActions(view: BreachView): readonly Action[] {
  const { breach, permissions } = view
  const ref = breach.reference
  if (breach.status === 'closed') {
    return [
      ...(permissions.has('judge') ? [plain('Open again', { name: 'breach reopen', ref })] : []),
      ...receiptLater(view),
      ...(permissions.has('see-details') ? [plain('Papers', { name: 'breach papers', ref })] : []),
    ]
  }
  const isDrafted = permissions.has('judge') && awaitsDraft(view)
  const papers: Action['intent'] = { name: 'breach papers', ref }
  return [
    ...(isDrafted
      ? [{ label: 'Draft the notice', style: 'primary', intent: papers } as const]
      : []),
    ...(permissions.has('judge') ? decisions(view) : []),
    ...(permissions.has('work') ? [plain('Checklist', { name: 'breach check', ref })] : []),
    ...(permissions.has('see-details') && !isDrafted ? [plain('Papers', papers)] : []),
    ...(permissions.has('judge') ? [plain('Close it', { name: 'breach close', ref })] : []),
  ]
}

/** An authority may answer when all else is done. */
function receiptLater({ breach, permissions }: BreachView): readonly Action[] {
  if (!permissions.has('judge') || breach.notices.length === 0) return []
  const point: DecisionPoint = 'authority-receipt'
  return [plain(labels[point], { name: 'breach decide', ref: breach.reference, args: { point } })]
}

/** A notice is drafted and filed before it is recorded. */
function awaitsDraft({ points }: BreachView): boolean {
  const next = points.find(isOpenDecision)
  return next === 'authority-notice' || next === 'individuals-notice'
}

function decisions(view: BreachView): readonly Action[] {
  const { breach } = view
  const open = openDecisions(view)
  const again: readonly DecisionPoint[] = breach.notices.length > 0 ? ['authority-notice'] : []
  const shown = [...new Set([...open, ...again])].slice(0, 2)
  return shown.map((point, at) => ({
    label:
      point === 'authority-notice' && !open.includes(point)
        ? 'Record a further notice'
        : labels[point],
    style: at === 0 && open.length > 0 && !awaitsDraft(view) ? 'primary' : 'plain',
    intent: { name: 'breach decide', ref: breach.reference, args: { point } },
  }))
}

/** Before awareness nothing else can be decided. */
function openDecisions({ points }: BreachView): readonly DecisionPoint[] {
  const open = points.filter(isOpenDecision)
  return open[0] === 'awareness' ? ['awareness'] : open
}

function plain(label: string, intent: Action['intent']): Action {
  return { label, style: 'plain', intent }
}
