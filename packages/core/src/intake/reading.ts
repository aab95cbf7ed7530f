import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { Because } from '../requests/events.js'
import type { RequestType } from '../requests/request-type.js'
import type { AttachedFile } from './attached-file.js'
import type { Candidate } from './candidate.js'
import type { Flag } from './flag.js'
import type { FoundRegime } from './found-regime.js'
import type { FoundRole } from './found-role.js'
import type { MailAddress } from './mail.js'
import type { ReturnedMail } from './returned-mail.js'
import type { WarningCode } from './warning.js'

/** The desk's understanding of a message: a proposal that a person confirms or corrects. */
export interface Reading extends FoundRole {
  readonly requester: MailAddress | null
  /** Who else it may be, the likeliest first; the requester among them. */
  readonly candidates: readonly Candidate[]
  readonly subject: string
  readonly body: string
  readonly receivedOn: CivilDate
  readonly receivedBecause: Because
  /** When the mail says that it was sent, however unlikely; null where that cannot be told. */
  readonly receivedAt: Instant | null
  /** The other day that its date may mean, where that one is possible too. */
  readonly receivedOnAlso?: CivilDate
  readonly language: string
  readonly verdict: 'request' | 'not-privacy' | 'unsure'
  /** Most confident first; `other` where nothing was found. */
  readonly types: readonly {
    readonly type: RequestType
    /** 0 to 1. */
    readonly confidence: number
    /** The words that led to it. */
    readonly because: string
  }[]
  /** Laws that may apply, the likeliest first; at least the desk's own. */
  readonly regimes: readonly FoundRegime[]
  readonly flags: readonly Flag[]
  /** Requests of the desk that it names, such as `PR-2026-0042`. */
  readonly references: readonly string[]
  /** A program sent it in its author's absence (RFC 3834), or it reads like that. */
  readonly automatic?: boolean
  /** Set where a mail server gives a mail of the desk back. */
  readonly returned?: ReturnedMail
  /** What was attached to the mail, as it was described there; not opened. */
  readonly attachments?: readonly AttachedFile[]
  readonly warnings: readonly WarningCode[]
  /** Set where a person has to read the original: the code of what went wrong. */
  readonly needsHuman?: WarningCode
}
