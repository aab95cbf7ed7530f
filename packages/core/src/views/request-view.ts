import type { CivilDate } from '../calendar/civil-date.js'
import type { Member } from '../people/member.js'
import type { Permission } from '../people/policy.js'
import type { FrequencyCap } from '../regimes/schema/law-duties.js'
import type { Timetable } from '../regimes/timetable.js'
import type { AddedMessage } from '../requests/events.js'
import type { Link } from '../requests/link.js'
import type { Request } from '../requests/request.js'
import type { RequestType } from '../requests/request-type.js'

/** Somebody who may be the requester. */
export interface CandidateView {
  readonly name: string
  readonly address: string
  /** A code of why, see `candidate-text.ts`. */
  readonly because: string
}

/** A message that was added to a request. */
export interface AddedView {
  /** 1, 2, 3 … in the order in which they came. */
  readonly number: number
  readonly receivedOn: CivilDate
  readonly types: readonly RequestType[]
  readonly how: AddedMessage['how']
  readonly ended?: AddedMessage['ended']
  readonly automatic?: boolean
  readonly subject: string
  readonly excerpt: string
}

/** More requests of one person than a law wants answered, or answered free of charge. */
export interface Repeated {
  readonly count: number
  readonly cap: FrequencyCap
}

/** The personal part of a request: given to presenters only for those who need to know. */
export interface Details {
  /** `Name <address>`, as far as known. */
  readonly requester: string
  readonly requesterName: string
  readonly requesterAddress: string
  /** Who else it may be, the likeliest first. */
  readonly candidates: readonly CandidateView[]
  /** The customer whose data it is about, where the organisation is a processor. */
  readonly customer: string
  /** As it can be entered: its name, or its address. */
  readonly customerName: string
  /** What to know before acting; codes, see `flag-text.ts`. */
  readonly flags: readonly string[]
  /** The words of the message that led to a type. */
  readonly words: readonly { readonly type: string; readonly because: string }[]
  /** The other day that the date of the message may mean, until somebody has decided. */
  readonly otherDay?: CivilDate
  /** References that the message names, of requests that were not found to be its sender's. */
  readonly unmatched: readonly string[]
  /** Messages that came later, the newest first. */
  readonly added: readonly AddedView[]
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
  /** Links with requests whose state this viewer may see. */
  readonly links: readonly Link[]
  /** For those who decide on it. */
  readonly repeated?: Repeated
  readonly permissions: ReadonlySet<Permission>
  /** Whether the desk writes letters under the law of this request. */
  readonly writesLetters?: boolean
}
