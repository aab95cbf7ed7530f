import { addMs, type Instant } from '@privacy-desk/core/calendar/instant.js'
import { civilDateAt } from '@privacy-desk/core/calendar/zone.js'
import { slackAct } from '../acts/slack-act.js'
import { teamsAct } from '../acts/teams-act.js'
import { castMember } from '../cast.js'
import type { World } from '../world/world.js'
import { actorIn } from './actor-in.js'
import type { Case, Deed } from './case.js'
import { deedIntent } from './deed-intent.js'
import { mailOf } from './mail-of.js'
import type { Story } from './story.js'

/** A request comes to somebody’s desk some hours after it was written. */
const earlierMs = 5 * 3_600_000

const page = 500

/** Fewer than lie between two stories. */
const mostMinutes = 4

/** A request: its mail is handed over in chat, and then it is worked on. */
export function requestStory(about: Case): Story {
  let reference = ''
  return {
    ago: about.ago,
    client: about.client,
    everyDay: false,
    days: [0, ...about.deeds.map(([days]) => days)],
    play: async (step, world, at) => {
      const deed = about.deeds[step - 1]?.[1]
      if (deed === undefined) reference = await handOver(world, about, at)
      else await carryOut(world, about, deed, reference)
    },
  }
}

/** @returns the new request's reference */
async function handOver(world: World, about: Case, at: Instant): Promise<string> {
  const { events } = world.running.deps.store
  const before = await events.streams(null, page)
  const mail = mailOf(about, addMs(at, -earlierMs))
  const base64 = Buffer.from(mail).toString('base64')
  const act = { do: 'share-file', name: `${about.letter}.eml`, base64 } as const
  const who = castMember('employee')
  if (who === undefined) throw new Error('there is no employee in the cast')
  await (about.client === 'slack'
    ? slackAct(world.slack, who, act)
    : teamsAct(world.teams, who, act))
  const reference = await comingOf(world, before)
  if (reference === undefined) throw new Error(`nothing came of the mail of ${about.address}`)
  return reference
}

/** A reading that a busy machine had no room for is tried again within minutes. */
async function comingOf(world: World, before: readonly string[]): Promise<string | undefined> {
  const { clock, store } = world.running.deps
  for (let minutes = 0; minutes < mostMinutes; minutes += 1) {
    await world.settle()
    const now = await store.events.streams(null, page)
    const reference = now.find((one) => !before.includes(one))
    if (reference !== undefined) return reference
    await world.moveTo(addMs(clock.now(), 60_000))
  }
  return undefined
}

async function carryOut(world: World, about: Case, deed: Deed, ref: string): Promise<void> {
  const { desk, deps } = world.running
  const { who, intent } = deedIntent(deed, civilDateAt(deps.clock.now(), deps.profile.zone))
  const before = await deps.store.events.request(ref)
  const actor = await actorIn(world, about.client, who)
  await desk.handle({ ...intent, ref }, actor, deps.randomness.id())
  const after = await deps.store.events.request(ref)
  if (after?.version === before?.version) throw new Error(`the desk refused to ${deed} ${ref}`)
}
