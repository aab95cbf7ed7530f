import { isZone } from '@privacy-desk/core/calendar/zone.js'
import type { ChatUser } from '@privacy-desk/core/desk/desk.js'
import type { Activity } from './activity.js'

/** Who did it, by Entra object id; `null` for guests and bots that Teams gives none. */
export function chatUser(activity: Activity): ChatUser | null {
  const id = activity.from?.aadObjectId
  if (id === undefined || id === '') return null
  const zone = activity.localTimezone
  return {
    platform: 'teams',
    id,
    ...(zone !== undefined && isZone(zone) ? { zone } : {}),
  }
}
