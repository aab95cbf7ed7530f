import type { Member, Platform } from '../people/member.js'

/** The platform a member prefers, if the desk runs there and the member is on it; else one that fits. */
export function reachOn(member: Member, platforms: readonly Platform[]): Platform {
  const possible = platforms.filter((platform) => member.ids[platform] !== undefined)
  return possible.includes(member.prefers) ? member.prefers : (possible[0] ?? member.prefers)
}
