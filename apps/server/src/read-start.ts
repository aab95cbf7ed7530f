import { checkReach } from '@privacy-desk/core/config/check-reach.js'
import type { ChosenApps } from '@privacy-desk/core/config/choose-apps.js'
import type { Checked } from '@privacy-desk/core/config/problems.js'
import {
  type DeskConfig,
  type DeskFileContent,
  readConfig,
} from '@privacy-desk/core/config/read-config.js'
import type { Platform } from '@privacy-desk/core/people/member.js'
import type { FrontEnd } from './front-end.js'
import { slackFrontEnd } from './slack-front-end.js'
import { teamsFrontEnd } from './teams-front-end.js'

/** All that a start needs, checked. */
export interface Start {
  readonly config: DeskConfig
  /** The front-ends of this process. */
  readonly frontEnds: readonly FrontEnd[]
  /** The front-ends of the desk, in whatever process. */
  readonly platforms: readonly Platform[]
}

const readers = { slack: slackFrontEnd, teams: teamsFrontEnd } as const

/** Checks the desk's and every front-end's settings at once and lists every problem. */
export function readStart(
  env: Readonly<Record<string, string | undefined>>,
  file: DeskFileContent,
  apps: ChosenApps,
): Checked<Start> {
  const config = readConfig(env, file)
  const frontEnds = apps.start.map((platform) => readers[platform](env))
  const problems = [
    ...[config, ...frontEnds].flatMap((checked) => (checked.ok ? [] : checked.problems)),
    ...(config.ok ? checkReach(config.value.desk.members, apps.desk) : []),
  ]
  if (!config.ok || problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: {
      config: config.value,
      platforms: apps.desk,
      frontEnds: frontEnds.flatMap((checked) => (checked.ok ? [checked.value] : [])),
    },
  }
}
