import { type CivilDate, toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { Member, MemberId } from '@privacy-desk/core/people/member.js'
import { createRoster } from '@privacy-desk/core/people/roster.js'
import { defaultLadder } from '@privacy-desk/core/reminders/ladder.js'
import type { LadderWorld } from '@privacy-desk/core/reminders/wanted.js'
import type { Request } from '@privacy-desk/core/requests/request.js'
import { exampleRequest } from '@privacy-desk/core/views/examples/example-request.js'
import { gdprTimetable } from '../../support/gdpr.js'
import { calendarOf } from '../../support/shipped-law.js'
import { person } from '../people/person.js'

export const olga = person('olga', ['owner'], { manager: 'mia' as MemberId })
export const omar = person('omar', ['owner'])
export const mia = person('mia', ['manager'])
export const dora = person('dora', ['dpo'])
const reporter = person('slack:U0EMPLOYEE', ['employee'])

/** Received on Thursday, 5 March 2026, in Germany: due on Tuesday, 7 April, after Easter. */
export const dueOn: CivilDate = toCivilDate('2026-04-07')
export const timetable = gdprTimetable('DE', '2026-03-05')

/** The request of the examples, owned by Olga unless it says otherwise. */
export function request(change: Partial<Request> = {}): Request {
  return { ...exampleRequest, status: 'in-progress', owner: olga.id, ...change }
}

/** The same without an owner. */
export function unowned(status: Request['status']): Request {
  const { owner: _, ...rest } = request({ status })
  return rest
}

/** The default ladder in Germany, for these members. */
export function ladderWorld(
  members: readonly Member[] = [olga, omar, mia, dora],
  change: Partial<LadderWorld> = {},
): LadderWorld {
  return {
    ladder: defaultLadder,
    roster: createRoster(members),
    calendar: calendarOf('DE'),
    reporter,
    openedOn: toCivilDate('2026-03-06'),
    ...change,
  }
}
