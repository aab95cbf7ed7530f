import type { PlatformSide } from '@privacy-desk/core/delivery/start-worker.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import type { SlackClient } from '@privacy-desk/stand-ins/slack/slack-person.js'
import type { TeamsClient } from '@privacy-desk/stand-ins/teams/teams-person.js'
import type { Side } from '../../../demo/src/sides/side.js'
import { asSlackSide, startSlackApp } from '../../../demo/src/sides/slack-side.js'
import { asTeamsSide, installForAll, startTeamsApp } from '../../../demo/src/sides/teams-side.js'
import type { Ground } from './ground.js'

/** A desk's front-ends on the ground's platforms, and the people before them. */
export interface Fronts {
  /** What everybody does and sees in Slack. @throws on a ground without it, as do the others */
  readonly slack: Side
  readonly slackPeople: SlackClient
  readonly teams: Side
  readonly teamsPeople: TeamsClient
  /** For the workers. */
  readonly sides: readonly PlatformSide[]
  stop(): Promise<void>
}

/** How long is waited, in milliseconds; the product's own patience unless said. */
export interface Patience {
  /** For Slack's answer, by the worker. */
  readonly timeoutMs?: number | undefined
  /** For the desk's answer, by people. */
  readonly budgetMs?: number | undefined
}

/** Starts the apps of the ground's platforms before a desk. */
export async function startFronts(
  ground: Ground,
  running: RunningDesk,
  logger: Logger,
  patience: Patience,
): Promise<Fronts> {
  const has = (name: 'slack' | 'teams') => ground.platforms.includes(name)
  const slack = has('slack')
    ? await startSlackApp(ground.workspace, running, logger, patience)
    : null
  const teams = has('teams')
    ? await startTeamsApp(ground.tenant, running, logger, patience.budgetMs)
    : null
  if (teams !== null) await installForAll(teams.people)
  const stop = async () => {
    await slack?.stop()
    await teams?.stop()
  }
  const slackPeople = () => there(slack).people
  const teamsPeople = () => there(teams).people
  return {
    get slack() {
      return asSlackSide(ground.workspace.slack, slackPeople(), stop)
    },
    get slackPeople() {
      return slackPeople()
    },
    get teams() {
      return asTeamsSide(ground.tenant.teams, teamsPeople(), stop)
    },
    get teamsPeople() {
      return teamsPeople()
    },
    sides: [slack, teams].flatMap((app) => (app === null ? [] : [app.worker])),
    stop,
  }
}

function there<T>(app: T | null): T {
  if (app === null) throw new Error('this desk has no such front-end')
  return app
}
