import { channelAuthentication } from '@privacy-desk/stand-ins/teams/channel-authentication.js'
import { startTeamsChannel } from '@privacy-desk/stand-ins/teams/teams-channel.js'
import { teamsClient } from '@privacy-desk/stand-ins/teams/teams-client.js'
import type { TeamsMessage } from '@privacy-desk/stand-ins/teams/teams-objects.js'
import type { TeamsClient } from '@privacy-desk/stand-ins/teams/teams-person.js'
import type { TeamsStandIn } from '@privacy-desk/stand-ins/teams/teams-stand-in.js'
import { startTokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer.js'
import { startTeams } from '@privacy-desk/teams/main.js'
import { readTeamsSettings, type TeamsSettings } from '@privacy-desk/teams/settings.js'
import type { Seen } from '../seen/seen.js'
import { teamsSeen } from '../seen/teams-seen.js'
import type { Person, Side, SideStart } from './side.js'

const objectId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`

const users: Readonly<Record<Person, { id: string; aadObjectId: string; name: string }>> = {
  employee: { id: '29:employee', aadObjectId: objectId(1), name: 'Tim Beispiel' },
  olga: { id: '29:olga', aadObjectId: objectId(2), name: 'Olga Owner' },
  mia: { id: '29:mia', aadObjectId: objectId(3), name: 'Mia Manager' },
  dora: { id: '29:dora', aadObjectId: objectId(4), name: 'Dora Officer' },
}
const room = { id: '19:desk@thread.tacv2', name: 'privacy-desk' }
const appId = '00000000-0000-4000-8000-0000000000aa'
const tenantId = '00000000-0000-4000-8000-0000000000bb'

/** Teams: the real bot, spoken to with signed tokens, speaking to a stand-in of the connector. */
export const teamsSide: SideStart = {
  platform: 'teams',
  start: async ({ desk, deps }, logger) => {
    const issuer = await startTokenIssuer({ appId })
    const teams = await startTeamsChannel({
      appId,
      tenantId,
      users: Object.values(users),
      rooms: [room],
      outboundToken: issuer.outboundToken,
    })
    const app = await startTeams({
      desk,
      directory: deps.store.directory,
      settings: settingsFor(new URL(teams.serviceUrl).origin),
      logger,
      clock: deps.clock,
      authentication: channelAuthentication(issuer, appId),
    })
    const people = teamsClient(teams, issuer, { botUrl: app.url })
    await install(people)
    const close = async () => {
      await app.close()
      await teams.close()
      await issuer.close()
    }
    return { side: asSide(teams, people, close), worker: app }
  },
}

function settingsFor(fileOrigin: string): TeamsSettings {
  const read = readTeamsSettings({
    TEAMS_APP_ID: appId,
    TEAMS_APP_PASSWORD: 'not-used',
    TEAMS_APP_TENANT_ID: tenantId,
    TEAMS_PORT: '0',
    TEAMS_FILE_ORIGINS: fileOrigin,
  })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.value
}

/** Everybody adds the bot, as their administrator would do for them; so does the desk's team. */
async function install(people: TeamsClient): Promise<void> {
  for (const { id } of Object.values(users)) await people.as(id).installs()
  await people.as(users.dora.id).installs(room.id)
}

function asSide(teams: TeamsStandIn, people: TeamsClient, close: () => Promise<void>): Side {
  const written = (message: TeamsMessage) =>
    message.from === teams.botId && message.card !== undefined
  const chat = (who: Person) => teams.directMessages(users[who].id).filter(written)
  const inChannel = () => teams.messages(room.id).filter(written)
  const seenBy = (who: Person, message: TeamsMessage): Seen =>
    teamsSeen(message.cardsOf[users[who].id] ?? message.card ?? {})
  const withButton = (who: Person, messages: readonly TeamsMessage[], button: string) => {
    const message = messages.findLast((one) => seenBy(who, one).buttons.includes(button))
    if (message === undefined) throw new Error(`nobody sees the button “${button}”`)
    return message
  }
  return {
    platform: 'teams',
    name: 'Microsoft Teams',
    forwards: async (who, name, mail) =>
      (await people.as(users[who].id).sharesFile(mail, name)).status,
    presses: async (who, where, button) => {
      const messages = where === 'chat' ? chat(who) : inChannel()
      await people.as(users[who].id).clicks(withButton(who, messages, button), button)
    },
    fills: async (who, submit, values) => {
      await people.as(users[who].id).clicks(withButton(who, chat(who), submit), submit, values)
    },
    chat: (who) => chat(who).map((message) => seenBy(who, message)),
    channel: () => inChannel().map(({ card }) => teamsSeen(card ?? {})),
    violations: () =>
      teams.violations().map(({ operation, details }) => `${operation}: ${details.join('; ')}`),
    close,
  }
}
