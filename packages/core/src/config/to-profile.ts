import type { BreachSettings, DeskProfile } from '../desk/profile.js'
import type { Member, MemberId, Platform } from '../people/member.js'
import { createRoster } from '../people/roster.js'
import { defaultLadder } from '../reminders/ladder.js'
import { contractsOf } from './contracts-of.js'
import type { DeskFile } from './desk-file.js'

/**
 * The profile that a checked `desk.yaml` describes.
 * @param platforms the front-ends that are switched on
 */
export function toProfile(file: DeskFile, platforms: readonly Platform[]): DeskProfile {
  const { organisation, channels, ladder, breaches } = file
  return {
    organisation: organisation.name,
    zone: organisation.zone,
    domains: organisation.domains,
    language: organisation.language,
    regime: organisation.regime,
    roster: createRoster(file.members.map((member) => toMember(member, organisation.zone))),
    deskChannel: channels.desk,
    platforms,
    ladder: ladder ?? defaultLadder,
    breaches: {
      contracts: contractsOf(breaches),
      checklist: breaches.checklist,
      fourEyes: breaches.fourEyes,
      rooms: toRooms(breaches.rooms),
    },
  }
}

function toRooms({ slack, teams }: DeskFile['breaches']['rooms']): BreachSettings['rooms'] {
  return { slack, teams: { form: teams.thread === undefined ? 'none' : 'thread', ...teams } }
}

function toMember(entry: DeskFile['members'][number], zone: string): Member {
  const { id, name, roles, slack, teams, manager, absences } = entry
  return {
    id: id as MemberId,
    name,
    roles,
    ids: { slack, teams },
    zone: entry.zone ?? zone,
    prefers: entry.prefers ?? (slack === undefined ? 'teams' : 'slack'),
    manager: manager as MemberId | undefined,
    absences: absences.map((absence) => ({ ...absence, delegate: absence.delegate as MemberId })),
  }
}
