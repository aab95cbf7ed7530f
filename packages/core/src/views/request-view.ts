import type { CivilDate } from '../calendar/civil-date.js'
import type { Member } from '../people/member.js'
import type { Permission } from '../people/policy.js'
import type { Timetable } from '../regimes/timetable.js'
import type { Request } from '../requests/request.js'

/** The personal part of a request: given to presenters only for those who need to know. */
export interface Details {
  /** `Name <address>`, as far as known. */
  readonly requester: string
  readonly requesterName: string
  readonly requesterAddress: string
  readonly subject: string
  /** The beginning of the message. */
  readonly excerpt: string
  readonly warnings: readonly string[]
  /** What members wrote: the reason of an extension, the note at closing. */
  readonly notes: readonly { readonly label: string; readonly text: string }[]
}

/** One request as one viewer may see it. */
export interface RequestView {
  readonly request: Request
  readonly timetable: Timetable
  readonly today: CivilDate
  readonly owner?: Pick<Member, 'name' | 'ids'>
  /** For channels: masked so that nobody is recognised. */
  readonly maskedRequester: string
  readonly details?: Details
  readonly permissions: ReadonlySet<Permission>
}
