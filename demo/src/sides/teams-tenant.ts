import { startTeamsChannel } from '@privacy-desk/stand-ins/teams/teams-channel.js'
import type { TeamsUserSpec } from '@privacy-desk/stand-ins/teams/teams-objects.js'
import type { TeamsStandIn } from '@privacy-desk/stand-ins/teams/teams-stand-in.js'
import { startTokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer.js'
import type { TokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer-types.js'
import { readTeamsSettings, type TeamsSettings } from '@privacy-desk/teams/settings.js'
import type { Person } from './side.js'

const objectId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`

/** The people, as `desk.example.yaml` lists them. */
export const teamsUsers: Readonly<Record<Person, TeamsUserSpec>> = {
  employee: { id: '29:employee', aadObjectId: objectId(1), name: 'Tim Beispiel' },
  olga: { id: '29:olga', aadObjectId: objectId(2), name: 'Olga Owner' },
  mia: { id: '29:mia', aadObjectId: objectId(3), name: 'Mia Manager' },
  dora: { id: '29:dora', aadObjectId: objectId(4), name: 'Dora Officer' },
}

/** The desk's channel. */
export const teamsRoom = { id: '19:desk@thread.tacv2', name: 'privacy-desk' } as const

const appId = '00000000-0000-4000-8000-0000000000aa'
const tenantId = '00000000-0000-4000-8000-0000000000bb'

/** A tenant with everybody in it, the issuer of its tokens, and the settings of an app there. */
export interface TeamsTenant {
  readonly teams: TeamsStandIn
  readonly issuer: TokenIssuer
  readonly settings: TeamsSettings
  close(): Promise<void>
}

/** Opens a stand-in of Teams with the people and the channel of `desk.example.yaml`. */
export async function openTeamsTenant(): Promise<TeamsTenant> {
  const issuer = await startTokenIssuer({ appId })
  const teams = await startTeamsChannel({
    appId,
    tenantId,
    users: Object.values(teamsUsers),
    rooms: [teamsRoom],
    outboundToken: issuer.outboundToken,
  })
  const close = async () => {
    await teams.close()
    await issuer.close()
  }
  return { teams, issuer, settings: settingsFor(new URL(teams.serviceUrl).origin), close }
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
