import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import { channelAuthentication } from '@privacy-desk/stand-ins/teams/channel-authentication.js'
import { teamsClient } from '@privacy-desk/stand-ins/teams/teams-client.js'
import type { TeamsMessage } from '@privacy-desk/stand-ins/teams/teams-objects.js'
import type { TeamsClient } from '@privacy-desk/stand-ins/teams/teams-person.js'
import type { TeamsStandIn } from '@privacy-desk/stand-ins/teams/teams-stand-in.js'
import { startTeams } from '@privacy-desk/teams/main.js'
import type { Seen } from '../seen/seen.js'
import { teamsSeen } from '../seen/teams-seen.js'
import type { Person, Side, SideStart } from './side.js'
import { openTeamsTenant, type TeamsTenant, teamsRoom, teamsUsers } from './teams-tenant.js'

/** Teams: the real bot, spoken to with signed tokens, speaking to a stand-in of the connector. */
export const teamsSide: SideStart = {
  platform: 'teams',
  start: async (running, logger) => {
    const tenant = await openTeamsTenant()
    const app = await startTeamsApp(tenant, running, logger)
    await installForAll(app.people)
    const close = async () => {
      await app.stop()
      await tenant.close()
    }
    return { side: asTeamsSide(tenant.teams, app.people, close), worker: app.worker }
  },
}

/**
 * Starts the Teams app of a desk in a tenant.
 * @param budgetMs how long people wait for the app; the product's own unless given
 */
export async function startTeamsApp(
  { teams, issuer, settings }: TeamsTenant,
  { desk, deps }: RunningDesk,
  logger: Logger,
  budgetMs?: number,
) {
  const app = await startTeams({
    desk,
    budgetMs,
    directory: deps.store.directory,
    settings,
    logger,
    clock: deps.clock,
    authentication: channelAuthentication(issuer, settings.appId),
  })
  return {
    stop: app.close,
    people: teamsClient(teams, issuer, { botUrl: app.url }),
    worker: app,
  }
}

/** Everybody adds the bot, as their administrator would do for them; so does the desk's team. */
export async function installForAll(people: TeamsClient): Promise<void> {
  for (const { id } of Object.values(teamsUsers)) await people.as(id).installs()
  await people.as(teamsUsers.dora.id).installs(teamsRoom.id)
}

/** What people do and see in a tenant. */
export function asTeamsSide(
  teams: TeamsStandIn,
  people: TeamsClient,
  close: () => Promise<void>,
): Side {
  const written = (message: TeamsMessage) =>
    message.from === teams.botId && message.card !== undefined
  const chat = (who: Person) => teams.directMessages(teamsUsers[who].id).filter(written)
  const inChannel = () => teams.messages(teamsRoom.id).filter(written)
  const seenBy = (who: Person, message: TeamsMessage): Seen =>
    teamsSeen(message.cardsOf[teamsUsers[who].id] ?? message.card ?? {})
  const withButton = (who: Person, messages: readonly TeamsMessage[], button: string) => {
    const message = messages.findLast((one) => seenBy(who, one).buttons.includes(button))
    if (message === undefined) throw new Error(`nobody sees the button “${button}”`)
    return message
  }
  return {
    platform: 'teams',
    name: 'Microsoft Teams',
    forwards: async (who, name, mail) =>
      (await people.as(teamsUsers[who].id).sharesFile(mail, name)).status,
    presses: async (who, where, button) => {
      const messages = where === 'chat' ? chat(who) : inChannel()
      await people.as(teamsUsers[who].id).clicks(withButton(who, messages, button), button)
    },
    fills: async (who, submit, values) => {
      await people.as(teamsUsers[who].id).clicks(withButton(who, chat(who), submit), submit, values)
    },
    chat: (who) => chat(who).map((message) => seenBy(who, message)),
    channel: () => inChannel().map(({ card }) => teamsSeen(card ?? {})),
    violations: () =>
      teams.violations().map(({ operation, details }) => `${operation}: ${details.join('; ')}`),
    close,
  }
}
