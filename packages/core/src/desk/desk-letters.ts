import type { FourEyesRule } from '../letters/four-eyes.js'
import type { LetterHouse } from '../letters/letter-house.js'
import type { LetterLibrary } from '../letters/library.js'

/** The letters of this desk. */
export interface DeskLetters {
  /** The organisation as letters name it; undefined where `desk.yaml` says nothing of letters. */
  readonly house: LetterHouse | undefined
  /** Read when first asked for: a desk that starts need not wait for it. */
  library(): Promise<LetterLibrary>
  /** Which letters wait for a second pair of eyes. */
  readonly fourEyes: readonly FourEyesRule[]
  /** Whether the desk can send mail itself. */
  readonly canSend: boolean
}
