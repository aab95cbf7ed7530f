import { kickSweep } from '../delivery/kick.js'
import { accept } from './accept.js'
import type { DeskDeps } from './deps.js'
import type { Desk } from './desk.js'
import { handle } from './handle.js'
import { actorOf } from './members.js'

/** The desk over its parts. */
export function createDesk(deps: DeskDeps): Desk {
  return {
    actor: (user) => actorOf(deps, user),
    handle: async (intent, actor, inboundId) => {
      const reply = await handle({ deps, actor, intent, inboundId })
      await kickSweep(deps)
      return reply
    },
    accept: (handover, actor, inboundId) => accept(deps, handover, actor, inboundId),
  }
}
