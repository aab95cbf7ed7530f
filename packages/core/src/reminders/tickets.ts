import type { Platform } from '../people/member.js'
import type { Request } from '../requests/request.js'
import { dposOnDuty } from './people-to-tell.js'
import type { PlanWorld } from './plan-world.js'
import { type PlannedNotice, plannedNotice } from './planned-notice.js'

/** A desk without a channel shows its tickets to the DPO: somebody has to find an owner. */
export function tickets(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  return world.deskChannels.length > 0
    ? world.deskChannels.map((platform) => channelCard(request, platform, world))
    : dposOnDuty(world).map((dpo) => plannedNotice(request, 'card', 'ticket', dpo, world))
}

function channelCard(request: Request, platform: Platform, world: PlanWorld): PlannedNotice {
  return {
    key: [request.reference, 'ticket', 'channel:desk', platform].join('|'),
    stream: request.reference,
    kind: 'card',
    stage: 'ticket',
    recipient: 'channel:desk',
    platform,
    dueAt: world.now,
  }
}
