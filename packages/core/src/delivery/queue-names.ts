import type { Platform } from '../people/member.js'

/** Each app works its own platform's queues, because only it can talk to that platform. */
export const deliveryQueue = (platform: Platform): string => `deliver-${platform}`
export const intakeQueue = (platform: Platform): string => `intake-${platform}`

/** Looking for what is due is nobody's in particular. */
export const sweepQueue = 'sweep'

/** Every process can talk to the mail server. */
export const letterQueue = 'letters'
