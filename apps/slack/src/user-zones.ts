import { isZone } from '@privacy-desk/core/calendar/zone.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { WebClient } from '@slack/web-api'
import type { Background } from './answer/background.js'
import { toDeliveryError } from './delivery-error.js'

const remembered = 5_000

/** The time zones that people have set in Slack. */
export interface UserZones {
  /** The zone if known by now; otherwise it is asked for in the background for the next time. */
  of(userId: string): string | undefined
}

/** Payloads do not carry the zone, and nobody should wait for a look-up. */
export function createUserZones(
  client: WebClient,
  logger: Logger,
  background: Background,
): UserZones {
  const zones = new Map<string, string | undefined>()
  const ask = async (user: string) => {
    try {
      const zone = (await client.users.info({ user })).user?.tz
      if (zone !== undefined && isZone(zone)) zones.set(user, zone)
    } catch (error) {
      logger.warn({ code: toDeliveryError(error).code }, 'user-zone-unknown')
    }
  }
  return {
    of(user) {
      if (!zones.has(user)) {
        if (zones.size >= remembered) zones.clear()
        zones.set(user, undefined)
        background.run(ask(user))
      }
      return zones.get(user)
    },
  }
}
