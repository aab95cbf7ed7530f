import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { type CivilDate, isCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { dayInWords } from '@privacy-desk/core/calendar/day-in-words.js'
import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import { civilDateAt, instantAt, wallTimeAt } from '@privacy-desk/core/calendar/zone.js'
import { Refused } from '../acts/refused.js'
import type { TimeRequest } from '../protocol.js'
import type { World } from '../world/world.js'
import { heardKinds } from './heard-kinds.js'

const mostDays = 3_660

/** Reminders in a row that nobody needs any more. */
const mostSilent = 200

/**
 * Moves the desk's clock as a page asks.
 * @throws Refused for a way back, and where no reminder is waiting
 */
export async function moveTime(world: World, request: TimeRequest): Promise<void> {
  if ('to' in request) return toNextReminder(world)
  const zone = world.running.deps.profile.zone
  const now = world.clock.now()
  const today = civilDateAt(now, zone)
  if ('days' in request) {
    const day = addDays(today, daysForward(request.days))
    return world.moveTo(later(instantAt(day, wallTimeAt(now, zone), zone), now))
  }
  const day = forward(request.date, today)
  return world.moveTo(later(instantAt(day, '09:00', zone), now))
}

/** The first moment at which somebody really hears something; overtaken reminders are silent. */
async function toNextReminder(world: World): Promise<void> {
  const said = () =>
    world.slack.slack.calls('chat.postMessage').length + world.teams.teams.calls('send').length
  const before = said()
  const { notices } = world.running.deps.store
  for (let tries = 0; tries < mostSilent; tries += 1) {
    const due = await notices.nextDueAt(heardKinds)
    if (due === null) break
    await world.moveTo(later(due, world.clock.now()))
    if (said() > before) return
  }
  throw new Refused('No reminder is waiting: every request is closed, or there is none yet.')
}

function daysForward(days: number): number {
  if (!Number.isInteger(days) || days === 0 || days > mostDays) {
    throw new Refused(`Move the clock by a whole number of days, at most ${mostDays}.`)
  }
  if (days < 0) throw new Refused('The desk’s clock never goes back.')
  return days
}

function forward(date: string, today: CivilDate): CivilDate {
  if (!isCivilDate(date)) {
    const last = dayInWords(addDays(today, mostDays))
    throw new Refused(`Write a day up to ${last}, such as 2026-03-31.`)
  }
  if (date <= today) {
    throw new Refused(`The desk’s clock never goes back: today is ${dayInWords(today)}.`)
  }
  if (date > addDays(today, mostDays)) throw new Refused('That is more than ten years away.')
  return date
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other)
