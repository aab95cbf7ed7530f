import type { Platform } from '@privacy-desk/core/people/member.js'

type Variables = Readonly<Record<string, string | undefined>>

const telling: Readonly<Record<Platform, readonly string[]>> = {
  slack: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN'],
  teams: ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD'],
}

/**
 * The front-ends to start: those that `APPS` names, else those of which any credential is set. One
 * that is set in part is chosen too, so that what is missing is told instead of passed over.
 */
export function chooseApps(env: Variables): readonly Platform[] {
  const named = (env.APPS ?? '').split(',').map((name) => name.trim())
  const all = ['slack', 'teams'] as const
  if (named.some((name) => name !== '')) return all.filter((platform) => named.includes(platform))
  return all.filter((platform) => telling[platform].some((name) => (env[name] ?? '') !== ''))
}
