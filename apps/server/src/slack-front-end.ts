import type { Checked } from '@privacy-desk/core/config/problems.js'
import { slackSettings } from '@privacy-desk/slack/settings.js'
import type { FrontEnd } from './front-end.js'

/** Slack, as the environment sets it up. */
export function slackFrontEnd(
  env: Readonly<Record<string, string | undefined>>,
): Checked<FrontEnd> {
  const read = slackSettings.safeParse(env)
  if (!read.success) return { ok: false, problems: read.error.issues.map(({ message }) => message) }
  const load = async () => (await import('./load-slack.js')).loadSlack(read.data)
  return { ok: true, value: { platform: 'slack', load } }
}
