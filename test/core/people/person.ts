import type { Member, MemberId, Role } from '@privacy-desk/core/people/member.js'

/** A member of these roles in Berlin, on both platforms. */
export function person(id: string, roles: readonly Role[], change: Partial<Member> = {}): Member {
  return {
    id: id as MemberId,
    name: id,
    roles,
    ids: { slack: `U-${id}`, teams: `T-${id}` },
    zone: 'Europe/Berlin',
    prefers: 'slack',
    absences: [],
    ...change,
  }
}
