import { addMs, type Instant } from '@privacy-desk/core/calendar/instant.js'
import { civilDateAt } from '@privacy-desk/core/calendar/zone.js'
import { slackAct } from '../acts/slack-act.js'
import { teamsAct } from '../acts/teams-act.js'
import { type CastMember, castMember } from '../cast.js'
import type { World } from '../world/world.js'
import { agenda, type Entry } from './agenda.js'
import type { Case, Deed } from './case.js'
import { deedIntent } from './deed-intent.js'
import { mailOf } from './mail-of.js'
import { newerCases } from './newer-cases.js'
import { olderCases } from './older-cases.js'
import { redrawAll } from './redraw-all.js'

/** A request comes to somebody’s desk some hours after it was written. */
const earlierMs = 5 * 3_600_000

const page = 500

/** Fewer than lie between two cases. */
const mostMinutes = 4

/** Six months of an ordinary desk: all rights, all states, all endings. */
const cases = [...olderCases, ...newerCases]

/**
 * Lets six months pass: every mail is handed over in chat, every deed goes through the use cases,
 * and the reminders go out in between, all by a clock that is moved. The posted cards are drawn
 * anew at the end, for a world whose store leaves that out.
 * @param end when the history ends
 * @throws Error when the desk refuses a deed, which is a fault in the history
 */
export async function playHistory(world: World, end: Instant): Promise<void> {
  const { deps } = world.running
  const { zone } = deps.profile
  const references = new Map<Case, string>()
  for (const entry of agenda(cases, { calendar: deps.law.calendar, zone, end })) {
    await world.moveTo(entry.at)
    world.prefer(entry.about.client)
    if (entry.deed === 'hand-over') references.set(entry.about, await handOver(world, entry))
    else await carryOut(world, entry.about, entry.deed, references.get(entry.about) ?? '')
    await world.settle()
  }
  await world.moveTo(end)
  await redrawAll(deps)
  await world.settle()
}

/** @returns the new request's reference */
async function handOver(world: World, { about, at }: Entry): Promise<string> {
  const { events } = world.running.deps.store
  const before = await events.streams(null, page)
  const mail = mailOf(about, addMs(at, -earlierMs))
  const base64 = Buffer.from(mail).toString('base64')
  const act = { do: 'share-file', name: `${about.letter}.eml`, base64 } as const
  const who = member('employee')
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
  const today = civilDateAt(deps.clock.now(), deps.profile.zone)
  const { who, intent } = deedIntent(deed, today)
  const { slack, teams } = member(who)
  const platform = about.client
  const id = platform === 'slack' ? slack : teams.aadObjectId
  const before = await deps.store.events.request(ref)
  await desk.handle({ ...intent, ref }, await desk.actor({ platform, id }), deps.randomness.id())
  const after = await deps.store.events.request(ref)
  if (after?.version === before?.version) throw new Error(`the desk refused to ${deed} ${ref}`)
}

function member(id: string): CastMember {
  const found = castMember(id)
  if (found === undefined) throw new Error(`there is no ${id} in the cast`)
  return found
}
