import type { CastMember } from '../cast.js'
import type { ClientName } from '../protocol.js'
import type { World } from '../world/world.js'
import { slackScreen } from './slack-screen.js'
import { teamsScreen } from './teams-screen.js'

/** A file as somebody downloads it. */
export interface SeenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface FileQuestion {
  readonly client: ClientName
  readonly who: CastMember
  readonly message: string
  readonly key: string
}

/** A file that is on this person's screen; nobody gets another one. */
export function seenFile(
  { slack, teams }: World,
  { client, who, message, key }: FileQuestion,
): SeenFile | undefined {
  const screen = client === 'slack' ? slackScreen(slack, who) : teamsScreen(teams, who)
  const file = screen.conversations
    .flatMap(({ messages }) => messages)
    .find(({ id }) => id === message)
    ?.files.find((one) => one.key === key)
  const bytes = client === 'slack' ? slack.slack.fileBytes(key) : teams.teams.fileBytes(key)
  return file === undefined || bytes === undefined ? undefined : { name: file.name, bytes }
}
