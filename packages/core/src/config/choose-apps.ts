import { type Platform, platforms } from '../people/member.js'

type Variables = Readonly<Record<string, string | undefined>>

const telling: Readonly<Record<Platform, readonly string[]>> = {
  slack: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN'],
  teams: ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD'],
}

/** Which front-ends this process starts, and which the desk has in all its processes together. */
export interface ChosenApps {
  readonly start: readonly Platform[]
  /** Notices are planned for these, whichever process happens to plan them. */
  readonly desk: readonly Platform[]
}

/**
 * The desk has the front-ends of which any credential is set. A process starts those that `APPS`
 * names, else all of them. One that is set in part is chosen too, so that what is missing is told
 * instead of passed over.
 */
export function chooseApps(env: Variables): ChosenApps {
  const named = (env.APPS ?? '').split(',').map((name) => name.trim())
  const configured = platforms.filter((platform) =>
    telling[platform].some((name) => (env[name] ?? '') !== ''),
  )
  const start = named.some((name) => name !== '')
    ? platforms.filter((platform) => named.includes(platform))
    : configured
  const desk = platforms.filter((one) => configured.includes(one) || start.includes(one))
  return { start, desk }
}
