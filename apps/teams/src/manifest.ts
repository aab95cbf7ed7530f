import { catalogue, type IntentEntry } from '@privacy-desk/core/intents/catalogue.js'

/** What differs from one organisation's package to the next. */
export interface ManifestOptions {
  /** The Microsoft app id, of the app and of its bot. */
  readonly appId: string
  readonly version: string
}

/**
 * Stands in the committed manifest where the app id belongs: a GUID, so that the file is valid as
 * it is, of a kind that Microsoft never gives out. `scripts/teams-manifest.ts` puts in the real one.
 */
export const placeholderAppId = '00000000-0000-0000-0000-000000000000'

const schemaVersion = '1.30'
/** Teams shows at most 12 commands in a list. */
const maxCommands = 12

/** The Teams app's manifest; its commands come from the catalogue, in the catalogue's order. */
export function teamsManifest({ appId, version }: ManifestOptions) {
  return {
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version,
    id: appId,
    developer,
    name: { short: 'Privacy Desk', full: 'Privacy Desk: privacy requests kept on time' },
    description: {
      short: 'Hand privacy requests over in one gesture; the desk keeps the deadlines.',
      full: [
        'Forward a message or a mail in which somebody asks for their data, wants it deleted or objects to its use.',
        'The desk finds who wrote it and when it arrived, opens a ticket, computes the legal deadline and explains every day of it, and reminds whoever is responsible before it is late.',
      ].join('\n\n'),
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1F5C57',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        isNotificationOnly: false,
        supportsFiles: true,
        commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands: commands() }],
      },
    ],
    composeExtensions: [{ botId: appId, commands: [handOver, reportBreach] }],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [],
  }
}

const home = 'https://privacy-desk.example.org'

const developer = {
  name: 'Privacy Desk',
  websiteUrl: home,
  privacyUrl: `${home}/privacy`,
  termsOfUseUrl: `${home}/terms`,
}

const handOver = {
  id: 'handOver',
  type: 'action',
  title: 'Send to privacy desk',
  description: 'Hand this message over as a privacy request',
  context: ['message', 'compose'],
  fetchTask: true,
}

const reportBreach = {
  id: 'reportBreach',
  type: 'action',
  title: 'Report a breach',
  description: 'Open a breach from this message: the 72 hours run from awareness',
  context: ['message', 'compose'],
  fetchTask: true,
}

function commands() {
  const entries: [string, IntentEntry][] = Object.entries(catalogue)
  return entries
    .filter(([, { typed }]) => typed)
    .slice(0, maxCommands)
    .map(([title, { usage, hint }]) => ({
      title,
      description: usage === '' ? hint : `${hint} (${title} ${usage})`,
    }))
}
