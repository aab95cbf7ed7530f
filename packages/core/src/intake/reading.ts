import type { CivilDate } from '../calendar/civil-date.js'
import type { Because } from '../requests/events.js'
import type { RequestType } from '../requests/request-type.js'
import type { MailAddress } from './mail.js'
import type { WarningCode } from './warning.js'

/** The desk's understanding of a message: a proposal that a person confirms or corrects. */
export interface Reading {
  readonly requester: MailAddress | null
  readonly subject: string
  readonly body: string
  readonly receivedOn: CivilDate
  readonly receivedBecause: Because
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
  readonly warnings: readonly WarningCode[]
  /** Set where a person has to read the original: the code of what went wrong. */
  readonly needsHuman?: WarningCode
}
