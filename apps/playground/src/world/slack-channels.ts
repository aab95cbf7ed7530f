import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import type { CastMember } from '../cast.js'
import { placesOf } from '../places.js'

/** A channel on somebody's screen. */
export interface SlackChannelOnScreen {
  readonly id: string
  readonly title: string
  readonly isPrivate: boolean
}

/** The channels somebody is in: those of the company, and the private ones that the bot made. */
export function slackChannels(
  slack: SlackStandIn,
  who: CastMember,
): readonly SlackChannelOnScreen[] {
  const made = slack
    .madeChannels()
    .filter(({ members, isArchived }) => members.includes(who.slack) && !isArchived)
  return [
    ...placesOf(who.id).map(({ slack: id, name: title }) => ({ id, title, isPrivate: false })),
    ...made.map(({ id, name: title, isPrivate }) => ({ id, title, isPrivate })),
  ]
}
