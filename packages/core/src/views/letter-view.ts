import type { LetterText } from '../letters/edit-letter.js'
import type { LetterDraft } from '../letters/letter-draft.js'
import type { TextChange } from '../letters/text-changes.js'
import type { RecipientDoubt } from '../requests/letter-events.js'
import type { RequestLetter } from '../requests/request-letter.js'
import type { RequestType } from '../requests/request-type.js'

/** One letter as one member sees it. */
export interface LetterView {
  readonly reference: string
  readonly letter: RequestLetter
  readonly titles: readonly string[]
  readonly to: LetterDraft['to']
  readonly toReason: string
  readonly doubts: readonly RecipientDoubt[]
  /** `null` while something is missing. */
  readonly shown: LetterText | null
  /** The language that was wanted, where English had to be taken. */
  readonly insteadOf?: string
  /** What was changed by hand, against the template. */
  readonly changes: readonly TextChange[]
  /** The letter that went out before this one. */
  readonly previous?: { readonly id: string; readonly title: string; readonly text: string }
  /** Names of the files that go with it. */
  readonly attachments?: readonly string[]
  /** Whether it speaks of a copy of the data, and nothing is attached. */
  readonly misses?: boolean
  /** What of the request stays open after this letter. */
  readonly stillOpen: readonly RequestType[]
  readonly note?: string
  readonly mayWork: boolean
  readonly mayApprove: boolean
  readonly fourEyes: boolean
  readonly canSend: boolean
}
