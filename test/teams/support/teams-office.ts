import { MemoryDirectory } from '@privacy-desk/core/adapters/memory/memory-directory.js'
import { channelAuthentication } from '@privacy-desk/stand-ins/teams/channel-authentication.js'
import { startTeamsChannel } from '@privacy-desk/stand-ins/teams/teams-channel.js'
import { teamsClient } from '@privacy-desk/stand-ins/teams/teams-client.js'
import { startTokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer.js'
import { startTeams } from '@privacy-desk/teams/main.js'
import { createTeamsMessenger } from '@privacy-desk/teams/messenger.js'
import type { TeamsSettings } from '@privacy-desk/teams/settings.js'
import { cardWords } from './card-words.js'
import { logbook } from './logbook.js'
import { scriptedDesk } from './scripted-desk.js'

const appId = '3f0c8f52-5d0e-4e0b-9d2c-8d8a2f4b6c01'
const tenantId = '6b1f3c5e-8a40-4d3c-9a57-2f9f1c0d7e11'

export const eva = { id: '29:eva', aadObjectId: 'aad-eva', name: 'Eva Employee' } as const
export const olga = { id: '29:olga', aadObjectId: 'aad-olga', name: 'Olga Owner' } as const
export const room = '19:desk@thread.tacv2'

/** Making keys takes a second, so the offices of one test file share them. */
const sharedIssuer = startTokenIssuer({ appId })

/** A tenant with two people and a channel, and the Teams app over a scripted desk: all real HTTP. */
export async function openTeamsOffice() {
  const issuer = await sharedIssuer
  const teams = await startTeamsChannel({
    appId,
    tenantId,
    outboundToken: issuer.outboundToken,
    users: [eva, olga],
    rooms: [{ id: room, name: 'Privacy' }],
  })
  const settings: TeamsSettings = {
    appId,
    appPassword: 'not-used',
    tenantId,
    allowedTenants: [tenantId],
    port: 0,
    host: '127.0.0.1',
    openIdMetadataUrl: issuer.openIdMetadataUrl,
    tokenIssuer: 'https://api.botframework.com',
    fileOrigins: [new URL(teams.serviceUrl).origin],
  }
  const authentication = channelAuthentication(issuer, appId)
  const directory = new MemoryDirectory()
  const script = scriptedDesk()
  const log = logbook()
  const parts = { desk: script.desk, directory, settings, logger: log.logger, authentication }
  const app = await startTeams(parts)
  const messenger = createTeamsMessenger(parts)
  const client = teamsClient(teams, issuer, { botUrl: app.url })
  /** What the bot has said to this person in their personal chat. */
  const saidTo = (person: { readonly id: string }) =>
    teams
      .directMessages(person.id)
      .filter(({ from }) => from === teams.botId)
      .map((message) => message.text || cardWords(message.card))

  /** What the bot has said in the channel. */
  const saidInRoom = () =>
    teams.calls('send').filter(({ conversation }) => conversation?.startsWith(room))

  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= app.close()
    return stopped
  }
  const close = async () => {
    await stop()
    await teams.close()
  }
  return {
    ...script,
    app: { ...app, close: stop },
    client,
    close,
    directory,
    log,
    messenger,
    saidInRoom,
    saidTo,
    teams,
  }
}

export type TeamsOffice = Awaited<ReturnType<typeof openTeamsOffice>>
