import type { PlatformSide } from '@privacy-desk/core/delivery/start-worker.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import { channelAuthentication } from '@privacy-desk/stand-ins/teams/channel-authentication.js'
import type { SavedTeams } from '@privacy-desk/stand-ins/teams/saved-teams.js'
import { startTeamsChannel } from '@privacy-desk/stand-ins/teams/teams-channel.js'
import { teamsClient } from '@privacy-desk/stand-ins/teams/teams-client.js'
import type { TeamsClient } from '@privacy-desk/stand-ins/teams/teams-person.js'
import type { TeamsStandIn } from '@privacy-desk/stand-ins/teams/teams-stand-in.js'
import { startTokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer.js'
import type { TokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer-types.js'
import { startTeams } from '@privacy-desk/teams/main.js'
import { readTeamsSettings } from '@privacy-desk/teams/settings.js'
import { cast } from '../cast.js'
import { deskPlace, places } from '../places.js'
import { TeamsDialogs } from './teams-dialogs.js'

const appId = '00000000-0000-4000-8000-0000000000aa'
const tenantId = '00000000-0000-4000-8000-0000000000bb'

/** The pretended Teams with the real bot before it. */
export interface TeamsSide {
  readonly teams: TeamsStandIn
  readonly people: TeamsClient
  readonly dialogs: TeamsDialogs
  /** For the desk's worker. */
  readonly worker: PlatformSide
  close(): Promise<void>
}

/** A pretended tenant, with the issuer of its tokens. */
export interface TeamsTenant {
  readonly teams: TeamsStandIn
  readonly issuer: TokenIssuer
}

/** @param clock epoch milliseconds */
export async function openTeams(
  clock: () => number,
  saved: SavedTeams | undefined,
): Promise<TeamsTenant> {
  const issuer = await startTokenIssuer({ appId })
  const teams = await startTeamsChannel({
    appId,
    tenantId,
    users: cast.map(({ teams: ids, name }) => ({ ...ids, name })),
    rooms: places.map(({ teams: id, name }) => ({ id, name })),
    outboundToken: issuer.outboundToken,
    clock,
    ...(saved === undefined ? {} : { saved }),
  })
  return { teams, issuer }
}

/** Starts the Teams app of the desk in the pretended tenant. */
export async function startTeamsSide(
  { teams, issuer }: TeamsTenant,
  { desk, deps }: RunningDesk,
  logger: Logger,
): Promise<TeamsSide> {
  const settings = settingsFor(new URL(teams.serviceUrl).origin)
  const app = await startTeams({
    desk,
    directory: deps.store.directory,
    settings,
    logger,
    clock: deps.clock,
    authentication: channelAuthentication(issuer, appId),
  })
  return {
    teams,
    people: teamsClient(teams, issuer, { botUrl: app.url }),
    dialogs: new TeamsDialogs(),
    worker: app,
    close: async () => {
      await app.close()
      await teams.close()
      await issuer.close()
    },
  }
}

/**
 * Everybody has the bot, as their administrator saw to, and so has the desk's channel. After a
 * restart the bot only has to learn where Teams is now.
 */
export async function install({ people }: TeamsSide, how: 'first' | 'again'): Promise<void> {
  const seats = cast.map(({ teams: { id } }) => people.as(id))
  for (const seat of seats) await (how === 'first' ? seat.installs() : seat.upgrades())
  const [seat] = seats
  await (how === 'first' ? seat?.installs(deskPlace.teams) : seat?.upgrades(deskPlace.teams))
}

function settingsFor(fileOrigin: string) {
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
