import { warningMark } from '../breaches/clocks/warning-mark.js'
import { measureOfStage } from '../breaches/measure-of-stage.js'
import type { DeskDeps } from '../desk/deps.js'
import { loadBreach } from '../desk/load-breach.js'
import { findMember } from '../desk/members.js'
import { viewBreach } from '../desk/view-breach.js'
import type { MemberId } from '../people/member.js'
import type { Notice } from '../ports/notice-store.js'
import { breachCard } from '../views/breach-card.js'
import { measureWarningCard } from '../views/breach-measures-card.js'
import type { BreachView } from '../views/breach-view.js'
import { breachWarningCard } from '../views/breach-warning-card.js'
import type { Card } from '../views/model.js'

/**
 * Draws what a notice says of a breach as it stands now; `null` when the breach is gone, or its
 * recipient has left the room since it was planned.
 */
export async function composeBreach(
  deps: DeskDeps,
  notice: Notice,
): Promise<{ readonly card: Card; readonly version: number } | null> {
  const loaded = await loadBreach(deps, notice.stream)
  if (loaded === null) return null
  const member = await findMember(deps, notice.recipient.replace(/^member:/, '') as MemberId)
  const view = await viewBreach(deps, loaded.breach, member)
  if (!view.permissions.has('see-details')) return null
  return { card: draw(notice, view), version: loaded.breach.version }
}

function draw({ kind, stage }: Notice, view: BreachView): Card {
  const measure = measureOfStage(stage)
  if (measure !== undefined) return measureWarningCard(view, measure)
  if (kind === 'warning') return breachWarningCard(view, warningMark(stage))
  return stage === 'undelivered'
    ? breachCard(view, 'Somebody of the room could not be told:')
    : breachCard(view)
}
