import type { Checked } from '@privacy-desk/core/config/problems.js'
import { createFetchFile } from '@privacy-desk/teams/fetch-file.js'
import { startTeams } from '@privacy-desk/teams/main.js'
import { createTeamsMessenger } from '@privacy-desk/teams/messenger.js'
import { readTeamsSettings, type TeamsSettings } from '@privacy-desk/teams/settings.js'
import type { FrontEnd } from './front-end.js'

/** Microsoft Teams, as the environment sets it up. */
export function teamsFrontEnd(
  env: Readonly<Record<string, string | undefined>>,
): Checked<FrontEnd> {
  const read = readTeamsSettings(env)
  return read.ok ? { ok: true, value: overSettings(read.value) } : read
}

function overSettings(settings: TeamsSettings): FrontEnd {
  return {
    platform: 'teams',
    side: ({ deps }) => ({
      messenger: createTeamsMessenger({ settings, directory: deps.store.directory }),
      fetchFile: createFetchFile(settings.fileOrigins),
    }),
    listen: async ({ desk, deps }, logger) => {
      const { clock, store } = deps
      const parts = { desk, directory: store.directory, settings, logger, clock }
      const { url, close } = await startTeams(parts)
      return { url, stop: close }
    },
  }
}
