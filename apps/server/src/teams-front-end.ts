import type { Checked } from '@privacy-desk/core/config/problems.js'
import { readTeamsSettings } from '@privacy-desk/teams/settings.js'
import type { FrontEnd } from './front-end.js'

/** Microsoft Teams, as the environment sets it up. */
export function teamsFrontEnd(
  env: Readonly<Record<string, string | undefined>>,
): Checked<FrontEnd> {
  const read = readTeamsSettings(env)
  if (!read.ok) return read
  const load = async () => (await import('./load-teams.js')).loadTeams(read.value)
  return { ok: true, value: { platform: 'teams', load } }
}
