import type { AnswerOutcome } from '@privacy-desk/core/requests/outcome.js'
import type { ClientName } from '../protocol.js'
import type { LetterName } from './letters.js'

/** What somebody does with a request. */
export type Deed =
  | 'confirm'
  | 'dismiss'
  | 'take'
  | 'assign'
  | 'ask-identity'
  | 'ask-clarification'
  | 'replied'
  | 'review'
  | 'extend-complexity'
  | 'extend-number'
  | 'close'
  | 'withdrawn'
  | 'reopen'
  | `answer-${AnswerOutcome}`

/** One request of the last six months. */
export interface Case {
  /** Days before today on which it was handed over. */
  readonly ago: number
  readonly client: ClientName
  readonly letter: LetterName
  readonly from: string
  readonly address: string
  /** Days after the hand-over, and what was done. */
  readonly deeds: readonly (readonly [number, Deed])[]
}
