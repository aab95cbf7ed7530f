import type { SlackWebApiOptions } from '@privacy-desk/stand-ins/slack/slack-options.js'
import { startSlackWebApi } from '@privacy-desk/stand-ins/slack/slack-web-api.js'

/** A small workspace: two people, an open and a private channel, one channel without the bot. */
export function startWorkspace(more: Partial<SlackWebApiOptions> = {}) {
  return startSlackWebApi({
    users: [
      { id: 'UANNA', name: 'anna', realName: 'Anna Example', email: 'anna@example.org' },
      { id: 'UBEN', name: 'ben', timeZone: 'Europe/Berlin' },
    ],
    channels: [
      { id: 'CDESK', name: 'privacy-desk', isPrivate: true, members: ['UANNA'] },
      { id: 'CHALL', name: 'hall' },
      { id: 'CELSE', name: 'elsewhere', botIsMember: false },
    ],
    ...more,
  })
}
