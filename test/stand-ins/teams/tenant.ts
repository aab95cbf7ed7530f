import { startTeamsChannel } from '@privacy-desk/stand-ins/teams/teams-channel.js'
import type { TeamsChannelOptions } from '@privacy-desk/stand-ins/teams/teams-stand-in.js'
import { startTokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer.js'

/** A tenant with two people and one channel. */
export async function startTenant(
  appId = '11111111-2222-3333-4444-555555555555',
  more: Partial<TeamsChannelOptions> = {},
) {
  const issuer = await startTokenIssuer({ appId })
  const teams = await startTeamsChannel({
    appId,
    tenantId: 'tenant-1',
    outboundToken: issuer.outboundToken,
    users: [
      { id: '29:anna', aadObjectId: 'aad-anna', name: 'Anna Example' },
      { id: '29:ben', aadObjectId: 'aad-ben', name: 'Ben Example' },
    ],
    rooms: [{ id: '19:desk@thread.tacv2', name: 'Privacy Desk' }],
    ...more,
  })
  const close = () => Promise.all([issuer.close(), teams.close()])
  return { appId, issuer, teams, close }
}
