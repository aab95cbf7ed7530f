import type { DeskDeps } from '../desk/deps.js'
import type { Member, MemberId } from '../people/member.js'
import { InputError } from './input-error.js'

/**
 * For whom breaches are read on the command line: the member that is named; else somebody who may
 * see all that is not private, and is in no room.
 * @throws InputError where `desk.yaml` has no such member
 */
export function readerNamed({ profile }: DeskDeps, id: string | undefined): Member {
  if (id === undefined) return { ...nobody, zone: profile.zone }
  const found = profile.roster.find(id as MemberId)
  if (found === undefined) throw new InputError(`--as ${id}: desk.yaml has no such member`)
  return found
}

const nobody = {
  id: 'command-line' as MemberId,
  name: 'command line',
  roles: ['dpo'],
  ids: {},
  prefers: 'slack',
  absences: [],
} as const
