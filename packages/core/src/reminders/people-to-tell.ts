import type { Member, MemberId } from '../people/member.js'
import type { Request } from '../requests/request.js'
import type { PlanWorld } from './plan-world.js'

/** The data protection officers, or who stands in for them today. */
export function dposOnDuty({ roster, today }: PlanWorld): readonly Member[] {
  return [...new Set(roster.withRole('dpo').map((dpo) => roster.onDuty(dpo, today)))]
}

/** The DPOs but the one who does it. */
export function othersOnDuty(world: PlanWorld): readonly Member[] {
  return dposOnDuty(world).filter(({ id }) => id !== world.by.id)
}

/** The owner; the DPO while there is none, or when it is closed already. */
export function workers(request: Request, world: PlanWorld): readonly Member[] {
  const owner = ownerOf(request, world)
  return owner === undefined || request.status === 'closed'
    ? [...new Set([...(owner === undefined ? [] : [owner]), ...dposOnDuty(world)])]
    : [owner]
}

/** Those who work on it and the DPOs: what it is about is the DPO's business, whoever answered. */
export function workersAndDpos(request: Request, world: PlanWorld): readonly Member[] {
  return [...new Set([...workers(request, world), ...dposOnDuty(world)])]
}

/** Those of these people whom the desk knows. */
export function membersNamed(ids: readonly MemberId[], { roster }: PlanWorld): readonly Member[] {
  return ids.flatMap((id) => roster.find(id) ?? [])
}

/** Who owns it, if somebody does whom the desk knows. */
export function ownerOf({ owner }: Request, { roster }: PlanWorld): Member | undefined {
  return owner === undefined ? undefined : roster.find(owner)
}
