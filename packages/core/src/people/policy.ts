import type { Request } from '../requests/request.js'
import type { Member, MemberId } from './member.js'

/** What a member may be allowed to do with one request. */
export const requestPermissions = [
  'see-status',
  'see-details',
  'correct',
  'confirm',
  'dismiss',
  'take',
  'assign',
  'work',
  'reopen',
  'acknowledge',
] as const
export type RequestPermission = (typeof requestPermissions)[number]

/** What a member may be allowed to do with the desk as a whole. */
export const generalPermissions = ['report', 'list-all', 'see-problems'] as const
export type GeneralPermission = (typeof generalPermissions)[number]

export type Permission = RequestPermission | GeneralPermission

type Standing = Pick<Request, 'owner' | 'reporter' | 'status' | 'filed'>

/** Permissions that are about no request in particular. */
export function mayInGeneral(member: Member, permission: GeneralPermission): boolean {
  switch (permission) {
    case 'report':
      return true
    case 'list-all':
      return isStaff(member)
    case 'see-problems':
      return has(member, 'dpo') || has(member, 'admin')
  }
}

/**
 * Whether a member may do something with a request: need to know, decided in the use case on
 * every call, never inferred from a button being visible.
 * @param ownersManager the manager of the request's owner, if it has one
 */
export function may(
  member: Member,
  permission: RequestPermission,
  request: Standing,
  ownersManager?: MemberId,
): boolean {
  const isOwner = request.owner === member.id
  const isReporter = request.reporter === member.id
  const isDpo = has(member, 'dpo')
  const isManager = ownersManager === member.id
  const unconfirmed = request.status === 'received'
  switch (permission) {
    case 'see-status':
      return isReporter || isOwner || isStaff(member)
    case 'see-details':
      return isDpo || isOwner || (isReporter && unconfirmed)
    case 'confirm':
    case 'dismiss':
      return isDpo || (isReporter && unconfirmed)
    case 'correct':
      return isDpo || isOwner || (isReporter && unconfirmed)
    case 'take':
      return isDpo || has(member, 'owner')
    case 'assign':
      return isDpo || isOwner || isManager
    case 'work':
      return isDpo || isOwner
    case 'reopen':
      // What nobody but the reporter has judged, the reporter may take back.
      return isDpo || (isReporter && request.filed === true)
    case 'acknowledge':
      return isDpo || isOwner || isManager || isReporter
  }
}

function has(member: Member, role: Member['roles'][number]): boolean {
  return member.roles.includes(role)
}

function isStaff(member: Member): boolean {
  return member.roles.some((role) => role !== 'employee')
}
