import { MemoryDirectory } from '@privacy-desk/core/adapters/memory/memory-directory.js'
import { startTeamsChannel } from '@privacy-desk/stand-ins/teams/teams-channel.js'
import { teamsClient } from '@privacy-desk/stand-ins/teams/teams-client.js'
import { startTokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer.js'
import { startTeams } from '@privacy-desk/teams/main.js'
import { createTeamsMessenger } from '@privacy-desk/teams/messenger.js'
import type { TeamsSettings } from '@privacy-desk/teams/settings.js'
import { standInAuthentication } from './given-token.js'
import { logbook } from './logbook.js'
import { scriptedDesk } from './scripted-desk.js'

const appId = '3f0c8f52-5d0e-4e0b-9d2c-8d8a2f4b6c01'
const tenantId = '6b1f3c5e-8a40-4d3c-9a57-2f9f1c0d7e11'

export const eva = { id: '29:eva', aadObjectId: 'aad-eva', name: 'Eva Employee' } as const
export const olga = { id: '29:olga', aadObjectId: 'aad-olga', name: 'Olga Owner' } as const
export const room = '19:desk@thread.tacv2'

/** A tenant with two people and a channel, and the Teams app over a scripted desk: all real HTTP. */
export async function openTeamsOffice() {
  const issuer = await startTokenIssuer({ appId })
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
  const authentication = standInAuthentication(issuer, appId)
  const directory = new MemoryDirectory()
  const script = scriptedDesk()
  const log = logbook()
  const parts = { desk: script.desk, directory, settings, logger: log.logger, authentication }
  const app = await startTeams(parts)
  const messenger = createTeamsMessenger(parts)
  const client = teamsClient(teams, issuer, { botUrl: app.url })
  const close = async () => {
    await app.close()
    await teams.close()
    await issuer.close()
  }
  return { ...script, app, client, close, directory, log, messenger, settings, teams }
}

export type TeamsOffice = Awaited<ReturnType<typeof openTeamsOffice>>
