import type { Breach } from '../breaches/breach.js'
import { warningMark } from '../breaches/clocks/warning-mark.js'
import { measureOfStage } from '../breaches/measure-of-stage.js'
import type { DeskDeps } from '../desk/deps.js'
import { type LoadedBreach, loadBreach } from '../desk/load-breach.js'
import { findMember } from '../desk/members.js'
import { viewBreach } from '../desk/view-breach.js'
import type { MemberId } from '../people/member.js'
import type { Notice } from '../ports/notice-store.js'
import { breachCard } from '../views/breach-card.js'
import { breachLeftCard } from '../views/breach-left-card.js'
import { measureWarningCard } from '../views/breach-measures-card.js'
import { breachRoomCard } from '../views/breach-room-card.js'
import { breachRoomTroubleCard } from '../views/breach-room-trouble-card.js'
import type { BreachView } from '../views/breach-view.js'
import { breachWarningCard } from '../views/breach-warning-card.js'
import type { Card } from '../views/model.js'

/**
 * Draws what a notice says of a breach as it stands now; `null` when the breach is gone, or its
 * recipient has left the room before they were told. What they saw until then is taken back.
 */
export async function composeBreach(
  deps: DeskDeps,
  notice: Notice,
): Promise<{ readonly card: Card; readonly version: number } | null> {
  const loaded = await loadBreach(deps, notice.stream)
  if (loaded === null) return null
  if (notice.recipient.startsWith('channel:')) return await composeRoom(deps, notice, loaded)
  const member = await findMember(deps, notice.recipient.replace(/^member:/, '') as MemberId)
  const view = await viewBreach(deps, loaded.breach, member)
  if (!view.permissions.has('see-details')) return left(notice, loaded.breach)
  return { card: draw(notice, view), version: loaded.breach.version }
}

/**
 * The card of the room, for a place that may be read by more people than the breach has: none of
 * what people wrote. None where the room is no more, or would tell others of a private breach.
 */
async function composeRoom(deps: DeskDeps, { recipient }: Notice, { breach }: LoadedBreach) {
  const { room, isPrivate, version } = breach
  if (room === undefined || recipient !== `channel:${room.place}`) return null
  if (isPrivate && room.form === 'thread') return null
  return { card: breachRoomCard(await viewBreach(deps, breach, 'room')), version }
}

/** What was shown before is emptied; what was not sent yet is not sent at all. */
function left({ stage, post }: Notice, { reference, version }: Breach) {
  return stage === 'left' || post !== undefined
    ? { card: breachLeftCard(reference), version }
    : null
}

/** What a card says in front of the breach, by the stage that it was sent for. */
const headings: Readonly<Record<string, string>> = {
  unplanned:
    'What the desk says next of this breach may be late, or not come. Watch its times yourselves, and have whoever runs the desk read its log:',
  undelivered: 'Somebody of the room could not be told:',
  'named-lead': 'You lead this breach now:',
  'named-deputy': 'You are the deputy in this breach now:',
  added: 'You are in the room of this breach now:',
}

function draw({ kind, stage }: Notice, view: BreachView): Card {
  const measure = measureOfStage(stage)
  if (measure !== undefined) return measureWarningCard(view, measure)
  if (stage === 'room-trouble') return breachRoomTroubleCard(view)
  if (kind === 'warning') return breachWarningCard(view, warningMark(stage))
  return breachCard(view, headings[stage])
}
