import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { World } from '../world/world.js'
import { agenda } from './agenda.js'
import { breachCases } from './breach-cases.js'
import { breachStory } from './breach-story.js'
import { newerCases } from './newer-cases.js'
import { olderCases } from './older-cases.js'
import { redrawAll } from './redraw-all.js'
import { requestStory } from './request-story.js'

/**
 * Lets six months of an ordinary desk pass, with all rights, all states, all endings and two
 * breaches: every mail is handed over in chat, every deed goes through the use cases, and the
 * reminders go out in between, all by a clock that is moved. The posted cards are drawn anew at
 * the end, for a world whose store leaves that out.
 * @param end when the history ends
 * @throws Error when the desk refuses a deed, which is a fault in the history
 */
export async function playHistory(world: World, end: Instant): Promise<void> {
  const { deps } = world.running
  const stories = [
    ...[...olderCases, ...newerCases].map(requestStory),
    ...breachCases.map(breachStory),
  ]
  const calendarWorld = { calendar: deps.law.calendar, zone: deps.profile.zone, end }
  for (const { at, story, step } of agenda(stories, calendarWorld)) {
    await world.moveTo(at)
    world.prefer(story.client)
    await story.play(step, world, at)
    await world.settle()
  }
  await world.moveTo(end)
  await redrawAll(deps)
  await world.settle()
}
