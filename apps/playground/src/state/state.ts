import { type CastMember, cast } from '../cast.js'
import { heardKinds } from '../clock/heard-kinds.js'
import { placesOf } from '../places.js'
import type { ClientName, Json, StateOnPage, ViolationOnPage } from '../protocol.js'
import type { Rendered } from '../world/last-payloads.js'
import { slackChannels } from '../world/slack-channels.js'
import type { World } from '../world/world.js'
import { curtain } from './curtain.js'
import { slackScreen } from './slack-screen.js'
import { teamsScreen } from './teams-screen.js'

export interface StateQuestion {
  readonly client: ClientName
  readonly who: CastMember
  /** The request or breach to show behind the curtain. */
  readonly request?: string | undefined
  readonly busy: boolean
}

/** Everything one person sees in one client, and nothing that the platform would not show them. */
export async function state(world: World, question: StateQuestion): Promise<StateOnPage> {
  const { client, who, request, busy } = question
  const { deps } = world.running
  const screen = client === 'slack' ? slackScreen(world.slack, who) : teamsScreen(world.teams, who)
  return {
    client,
    person: who.id,
    people: cast.map(({ id, name, role, about, slack }) => {
      return { id, name, role, about, ...(client === 'slack' ? { mention: slack } : {}) }
    }),
    clock: {
      now: world.clock.now(),
      zone: deps.profile.zone,
      nextReminderAt: await deps.store.notices.nextDueAt(heardKinds),
    },
    ...screen,
    violations: violations(world),
    curtain: await curtain(world, who, lastPayload(world, client, who), request),
    busy,
  }
}

function violations({ slack, teams }: World): readonly ViolationOnPage[] {
  return [
    ...slack.slack.violations().map(({ method, error, details }) => {
      return { client: 'slack' as const, what: `${method}: ${error}`, details }
    }),
    ...teams.teams.violations().map(({ operation, details }) => {
      return { client: 'teams' as const, what: operation, details }
    }),
  ]
}

/** Need to know holds behind the curtain too: only payloads that are on this person's screen. */
function lastPayload(
  { payloads, slack, teams }: World,
  client: ClientName,
  who: CastMember,
): Json | null {
  const own =
    client === 'slack'
      ? [
          slack.slack.directChannel(who.slack),
          ...slackChannels(slack.slack, who).map(({ id }) => id),
        ]
      : [teams.teams.personalChat(who.teams.id), ...placesOf(who.id).map((place) => place.teams)]
  const me = client === 'slack' ? who.slack : who.teams.id
  const isVisible = ({ client: platform, conversation, only }: Rendered) =>
    platform === client &&
    (only === undefined || only === me) &&
    (conversation === undefined || own.includes(conversation.split(';')[0] ?? ''))
  return payloads.last(isVisible)
}
