import type { DeskProfile } from '../desk/profile.js'
import { type Member, type Platform, platforms } from '../people/member.js'
import type { Notice } from '../ports/notice-store.js'
import { reachOn } from '../reminders/reach-on.js'

/** Where somebody is told. */
export interface Told {
  readonly recipient: string
  readonly platform: Platform
}

/**
 * Who hears that a notice did not arrive: every DPO but the one who could not be reached. Where
 * there is no other, the administrators; and without those the same DPO on another platform, and
 * the desk's channels, so that no failure is known to nobody.
 */
export function whoCanAct(profile: DeskProfile, unreached: Notice): readonly Told[] {
  const { roster } = profile
  const dpos = tell(roster.withRole('dpo'), profile, unreached)
  if (dpos.length > 0) return dpos
  const admins = tell(roster.withRole('admin'), profile, unreached)
  return admins.length > 0 ? admins : [...elsewhere(profile, unreached), ...channels(profile)]
}

function tell(
  members: readonly Member[],
  { platforms: running }: DeskProfile,
  unreached: Notice,
): readonly Told[] {
  return members
    .map((member) => ({ recipient: `member:${member.id}`, platform: reachOn(member, running) }))
    .filter(({ recipient }) => recipient !== unreached.recipient)
}

function elsewhere({ roster, platforms: running }: DeskProfile, failed: Notice): readonly Told[] {
  const dpo = roster.withRole('dpo').find(({ id }) => failed.recipient === `member:${id}`)
  if (dpo === undefined) return []
  return running
    .filter((platform) => platform !== failed.platform && dpo.ids[platform] !== undefined)
    .map((platform) => ({ recipient: failed.recipient, platform }))
}

function channels({ deskChannel, platforms: running }: DeskProfile): readonly Told[] {
  return platforms
    .filter((platform) => running.includes(platform) && deskChannel[platform] !== undefined)
    .map((platform) => ({ recipient: 'channel:desk', platform }))
}
