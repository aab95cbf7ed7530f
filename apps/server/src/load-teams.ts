import { createFetchFile } from '@privacy-desk/teams/fetch-file.js'
import { startTeams } from '@privacy-desk/teams/main.js'
import { createTeamsMessenger } from '@privacy-desk/teams/messenger.js'
import type { TeamsSettings } from '@privacy-desk/teams/settings.js'
import type { LoadedFrontEnd } from './front-end.js'

/** Teams over its checked settings; only a dynamic import brings in this file. */
export function loadTeams(settings: TeamsSettings): LoadedFrontEnd {
  return {
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
