import { castMember } from '../cast.js'
import { supportPlace } from '../places.js'
import type { SlackSide } from './slack-side.js'
import type { TeamsSide } from './teams-side.js'

/** What colleagues said about customers before anybody thought of a privacy desk. */
const said = [
  {
    by: 'mia',
    text: 'Morning all. The hotline is short of one person today, please be quick with the mails.',
  },
  {
    by: 'olga',
    text: 'Just came in by the chat on our website: “Hello, what personal data do you hold about me? Please send me a copy of all my data. Pavel Dvorak, pavel.dvorak@example.net” Who takes this?',
  },
] as const

/** Puts messages into the channel of customer support that can be handed over from their menus. */
export async function furnish(slack: SlackSide, teams: TeamsSide): Promise<void> {
  for (const { by, text } of said) {
    const who = castMember(by)
    if (who === undefined) continue
    await slack.people.as(who.slack).writes(supportPlace.slack, text)
    teams.people.as(who.teams.id).writes(supportPlace.teams, text)
  }
}
