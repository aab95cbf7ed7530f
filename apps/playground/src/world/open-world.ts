import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InlineQueue } from '@privacy-desk/core/adapters/inline/inline-queue.js'
import type { DeskFile } from '@privacy-desk/core/config/desk-file.js'
import { type DeskConfig, readConfig } from '@privacy-desk/core/config/read-config.js'
import { readDeskFile } from '@privacy-desk/core/config/read-desk-file.js'
import { sweep } from '@privacy-desk/core/delivery/sweep.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { MailReader } from '@privacy-desk/core/ports/mail-reader.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import { codeOf } from '@privacy-desk/core/runtime/code-of.js'
import { folderLog } from '@privacy-desk/core/runtime/folder-log.js'
import { openDesk, type RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import { openStore } from '@privacy-desk/core/runtime/open-store.js'
import { type ClockSetting, PlaygroundClock } from '../clock/playground-clock.js'
import { breachPlace } from '../places.js'
import type { ClientName } from '../protocol.js'
import { furnish } from './furnish.js'
import { LastPayloads } from './last-payloads.js'
import { moveThrough } from './move-through.js'
import { readSavedWorld, type SavedWorld, writeSavedWorld } from './saved-world.js'
import { openSlack, startSlackSide } from './slack-side.js'
import { install, openTeams, startTeamsSide } from './teams-side.js'
import type { World } from './world.js'

const deskFile = fileURLToPath(new URL('../../../../desk.example.yaml', import.meta.url))

/** Both ways in which people of a breach come together: a private channel, and a thread in Teams. */
const rooms: DeskFile['breaches']['rooms'] = {
  slack: { form: 'channel', thread: breachPlace.slack },
  teams: { thread: breachPlace.teams },
}

/** A playground runs beside whatever else its machine does, and nobody sends it hostile mail. */
const mailMs = 20_000

export interface WorldOptions {
  /** Where it all is kept. */
  readonly folder: string
  /** Where the clock begins in a folder that holds nothing yet. */
  readonly clock: ClockSetting
  readonly logger: Logger
  /** Told of everything that somebody could see. */
  readonly onChange: () => void
  /** The desk's store; the one in the folder unless given. */
  readonly store?: Store
  /** One that others share; its own unless given. */
  readonly mailReader?: MailReader | undefined
}

/**
 * Opens the desk of `desk.example.yaml` in a folder, as it was left, before both stand-ins.
 * @throws InfrastructureError when another process has the folder
 */
export async function openWorld(options: WorldOptions): Promise<World> {
  const { folder, logger } = options
  const saved = await readSavedWorld(folder)
  const clock = new PlaygroundClock(saved?.clock ?? options.clock)
  const nowMs = () => clock.nowMs()
  const config = await readDesk(folder)
  const [store, slackStandIn, tenant] = await Promise.all([
    options.store ?? openStore(config.environment, folderLog(logger)),
    openSlack(nowMs, saved?.slack),
    openTeams(nowMs, saved?.teams),
  ])
  const onError = (error: unknown) => logger.error({ code: codeOf(error) }, 'trouble in the queue')
  const queue = new InlineQueue({ clock, onError })
  const platforms = ['slack', 'teams'] as const
  const running = await openDesk({
    ...{ config, platforms, logger, clock, queue, store },
    mailLimits: { deadlineMs: mailMs },
    ...(options.mailReader && { mailReader: options.mailReader }),
  })
  const slack = await startSlackSide(slackStandIn, running, logger)
  const teams = await startTeamsSide(tenant, running, logger)
  const payloads = new LastPayloads()
  payloads.watchSlack(slack.slack)
  payloads.watchTeams(teams.teams)
  watch(slack.slack, slackHappenings, options.onChange)
  watch(teams.teams, teamsHappenings, options.onChange)
  let client: ClientName = saved?.client ?? 'slack'
  const world: World = {
    running,
    clock,
    slack,
    teams,
    payloads,
    prefer: (next) => {
      client = next
      preferAll(running, next)
    },
    settle: async () => {
      // Where the clock was moved, this runs the periodic sweep as well.
      await queue.drain()
      const due = await store.notices.nextDueAt()
      if (due === null || due > clock.now()) return
      await sweep(running.deps)
      await queue.drain()
    },
    moveTo: (instant) => moveThrough(world, instant),
    save: () => writeSavedWorld(folder, snapshot(world, client)),
    close: async () => {
      await Promise.all([slack.close(), teams.close()])
      await running.close()
    },
  }
  world.prefer(client)
  await running.work(slack.worker)
  await running.work(teams.worker)
  await install(teams, saved === undefined ? 'first' : 'again')
  if (saved === undefined) await furnish(slack, teams)
  return world
}

const slackHappenings = [
  'message',
  'messageChanged',
  'messageDeleted',
  'ephemeral',
  'view',
  'viewClosed',
  'home',
  'violation',
] as const
const teamsHappenings = ['message', 'messageChanged', 'messageDeleted', 'violation'] as const

function watch<K extends string>(
  standIn: { on(kind: K, listener: () => void): unknown },
  kinds: readonly K[],
  onChange: () => void,
): void {
  for (const kind of kinds) standIn.on(kind, onChange)
}

/** The store of the desk in a folder, without anything around it. */
export async function openStoreIn(folder: string): Promise<Store> {
  return await openStore((await readDesk(folder)).environment)
}

async function readDesk(folder: string): Promise<DeskConfig> {
  const config = readConfig({ DESK_DATA: join(folder, 'desk') }, await readDeskFile(deskFile))
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const { desk } = config.value
  return { ...config.value, desk: { ...desk, breaches: { ...desk.breaches, rooms } } }
}

function snapshot({ clock, slack, teams }: World, client: ClientName): SavedWorld {
  return {
    version: 1,
    clock: clock.setting(),
    client,
    slack: slack.slack.save(),
    teams: teams.teams.save(),
  }
}

/** A real desk's people name one platform in `desk.yaml`; these want to be reached on screen. */
function preferAll({ deps }: RunningDesk, client: ClientName): void {
  for (const member of deps.profile.roster.members) Object.assign(member, { prefers: client })
}
