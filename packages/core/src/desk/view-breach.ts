import type { Breach } from '../breaches/breach.js'
import { openPoints } from '../breaches/open-points.js'
import { type BreachPermission, breachPermissions } from '../people/breach-policy.js'
import type { Member, MemberId } from '../people/member.js'
import type { ItemId } from '../vault/ids.js'
import type { BreachView } from '../views/breach-view.js'
import { authoritiesOfBreach } from './authorities-of-breach.js'
import { breachPermissionsOf } from './breach-permissions-of.js'
import { checklistOfBreach } from './checklist-of-breach.js'
import { clocksOfBreach } from './clocks-of-breach.js'
import type { DeskDeps } from './deps.js'
import { findMember } from './members.js'
import { openTexts } from './open-texts.js'
import { otherLaws } from './other-laws.js'
import { peopleOfRoom } from './room-of-breach.js'
import { nextRoomPlace } from './room-places.js'
import { roomlessBecause } from './roomless.js'

/**
 * Everything a breach's views show, as far as this member may see it. For `room`, everything but
 * what people wrote: its card stands where more people may read it.
 */
export async function viewBreach(
  deps: DeskDeps,
  breach: Breach,
  member: Member | 'room',
): Promise<BreachView> {
  const { zone, breaches } = deps.profile
  const checklist = checklistOfBreach(deps, breach)
  const clocks = clocksOfBreach(deps, breach)
  const permissions =
    member === 'room'
      ? new Set<BreachPermission>(breachPermissions)
      : breachPermissionsOf(deps, member, breach)
  const maySeeTexts = member !== 'room' && permissions.has('see-details')
  return {
    breach,
    permissions,
    clocks,
    laws: deps.law
      .breachLaws([breach.regime, ...breach.also])
      .map(({ regime: { id, law } }) => ({ regime: id, law })),
    otherLaws: otherLaws(deps, breach),
    authorities: authoritiesOfBreach(deps, breach),
    contracts: breaches.contracts,
    checklist,
    points: openPoints(breach, { checklist, clocks, fourEyes: breaches.fourEyes }),
    people: await peopleOf(deps, breach),
    texts: maySeeTexts ? await textsOf(deps, breach) : new Map(),
    inRoom: await peopleOfRoom(deps, breach),
    nextRoom: nextRoomPlace(deps.profile, breach),
    roomless: roomlessBecause(deps.profile, breach),
    now: deps.clock.now(),
    zone,
  }
}

async function peopleOf(deps: DeskDeps, { lead, items, measures, room }: Breach) {
  const ids = new Set([
    lead,
    ...Object.values(items).map(({ by }) => by),
    ...measures.map(({ owner }) => owner),
    ...(Object.keys(room?.absent ?? {}) as MemberId[]),
  ])
  const found = [...ids].map(async (id) => [id, await findMember(deps, id)] as const)
  return new Map<MemberId, Member>(await Promise.all(found))
}

function textsOf({ vault }: DeskDeps, breach: Breach): Promise<Map<ItemId, string>> {
  const { description, natureReasons, risk, authority, individuals, notices } = breach
  const { evidence, lessons, despite, items, measures, details, severity } = breach
  const sealed = [
    description,
    natureReasons,
    risk?.reasons,
    authority?.reasons,
    individuals?.reasons,
    lessons,
    despite,
    ...notices.flatMap(({ lateReasons, receipt }) => [lateReasons, receipt]),
    ...Object.values(items).map(({ reason }) => reason),
    ...measures.map(({ text }) => text),
    ...Object.values(evidence).flatMap((all) => all.map(({ name }) => name)),
    ...Object.values(details?.texts ?? {}),
    ...(severity?.categories ?? []).flatMap((one) => one.adjustments.map(({ reason }) => reason)),
  ]
  return openTexts(
    vault,
    sealed.filter((item) => item !== undefined),
  )
}
