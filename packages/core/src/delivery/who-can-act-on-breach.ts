import type { DeskDeps } from '../desk/deps.js'
import { loadBreach } from '../desk/load-breach.js'
import { roomOfBreach } from '../desk/room-of-breach.js'
import type { Notice } from '../ports/notice-store.js'
import { reachOn } from '../reminders/reach-on.js'
import type { Told } from './who-can-act.js'

/** Who hears that somebody of a room could not be told: the rest of the room, and nobody else. */
export async function whoCanActOnBreach(
  deps: DeskDeps,
  unreached: Pick<Notice, 'stream' | 'recipient'>,
): Promise<readonly Told[]> {
  const loaded = await loadBreach(deps, unreached.stream)
  if (loaded === null) return []
  return (await roomOfBreach(deps, loaded.breach))
    .map((member) => ({
      recipient: `member:${member.id}`,
      platform: reachOn(member, deps.profile.platforms),
    }))
    .filter(({ recipient }) => recipient !== unreached.recipient)
}
