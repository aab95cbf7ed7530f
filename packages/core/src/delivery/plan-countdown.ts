import { clockData } from '../breaches/clocks/clock-data.js'
import { isClockStopped } from '../breaches/clocks/clock-stopped.js'
import { dueInstant } from '../breaches/clocks/due-instant.js'
import { addMs, epochMs, type Instant } from '../calendar/instant.js'
import { clocksOfBreach } from '../desk/clocks-of-breach.js'
import type { DeskDeps } from '../desk/deps.js'
import { loadBreach } from '../desk/load-breach.js'
import type { Notice } from '../ports/notice-store.js'
import { refreshNotice } from '../reminders/refresh-notice.js'

const hourMs = 3_600_000

/**
 * Has the card of a room drawn anew at the next full hour of its clock, so that it never tells of
 * more time than there is; warnings fall on full hours as well. Each redrawing plans the next.
 */
export async function planCountdown(deps: DeskDeps, shown: Notice): Promise<void> {
  const breach = (await loadBreach(deps, shown.stream))?.breach
  if (breach?.room === undefined || shown.recipient !== `channel:${breach.room.place}`) return
  const { zone } = deps.profile
  const running = clocksOfBreach(deps, breach).find((clock) => !isClockStopped(clock, breach))
  if (running === undefined) return
  const at = nextHour(dueInstant(running.target, zone), deps.clock.now())
  const { key, ...refresh } = refreshNotice(shown, breach.version, at)
  await deps.store.notices.insert([{ ...refresh, key: `${key}|${at}`, id: deps.randomness.id() }])
}

/** The next whole number of hours before the end, and the next warning after it. */
function nextHour(end: Instant, now: Instant): Instant {
  const over = epochMs(now) - epochMs(end)
  const stepMs = over < 0 ? hourMs : clockData.notices.afterwards.everyHours * hourMs
  const past = ((over % stepMs) + stepMs) % stepMs
  return addMs(now, stepMs - past)
}
