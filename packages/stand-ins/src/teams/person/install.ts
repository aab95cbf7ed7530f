import type { Answer } from '../../http/answer.js'
import { jsonAt } from '../../json-at.js'
import type { TeamsPerson } from '../teams-person.js'
import { activity } from './activity.js'
import { type Seat, send } from './seat.js'

/** Teams tells of an installation twice: as a change of members, and as what it is. */
async function change(
  seat: Seat,
  room: string | undefined,
  action: 'add' | 'remove',
): Promise<Answer> {
  const { teams, user } = seat
  const base = activity(seat, user, room)
  const members = [{ id: teams.botId }]
  const added = action === 'add'
  await send(seat, {
    ...base,
    type: 'conversationUpdate',
    ...(added ? { membersAdded: members } : { membersRemoved: members }),
    channelData: {
      ...jsonAt(base, 'channelData'),
      ...(room === undefined ? {} : { eventType: added ? 'teamMemberAdded' : 'teamMemberRemoved' }),
    },
  })
  if (room === undefined) teams.block(user, !added)
  return send(seat, { ...activity(seat, user, room), type: 'installationUpdate', action })
}

/** A newer version of the app; Teams tells of it without anybody having done anything. */
function upgrade(seat: Seat, room: string | undefined): Promise<Answer> {
  const base = activity(seat, seat.user, room)
  return send(seat, { ...base, type: 'installationUpdate', action: 'add-upgrade' })
}

/** Installing and removing the bot; who removed it cannot be written to. */
export function install(seat: Seat) {
  return {
    installs: (room) => change(seat, room, 'add'),
    upgrades: (room) => upgrade(seat, room),
    uninstalls: (room) => change(seat, room, 'remove'),
  } satisfies Partial<TeamsPerson>
}
