import type { CivilDate } from '../calendar/civil-date.js'
import type { MemberId } from '../people/member.js'

/** Why the desk does not do what was asked. A value, not an exception: see `views/refusal-text.ts`. */
export type Refusal =
  | { readonly refused: 'unknown-request' }
  | { readonly refused: 'not-allowed'; readonly unowned?: boolean }
  | { readonly refused: 'not-for-everybody'; readonly view: 'list' | 'problems' }
  | { readonly refused: 'already-received' }
  | { readonly refused: 'already-confirmed' }
  | { readonly refused: 'not-confirmed' }
  | { readonly refused: 'already-owned'; readonly owner: MemberId }
  | { readonly refused: 'no-owner' }
  | { readonly refused: 'already-closed' }
  | { readonly refused: 'not-closed' }
  | { readonly refused: 'already-answered'; readonly on: CivilDate }
  | { readonly refused: 'not-answered' }
  | { readonly refused: 'nothing-to-change' }
  | { readonly refused: 'already-paused' }
  | { readonly refused: 'not-paused' }
  | { readonly refused: 'reply-before-asking'; readonly askedOn: CivilDate }
  | { readonly refused: 'already-extended'; readonly on: CivilDate }
  | { readonly refused: 'extension-too-late'; readonly latest: CivilDate }
  | { readonly refused: 'extension-without-reason' }
  | { readonly refused: 'no-extension-in-law'; readonly law: string }
  | { readonly refused: 'date-in-future'; readonly date: CivilDate }
  | { readonly refused: 'date-before-receipt'; readonly receivedOn: CivilDate }
  | { readonly refused: 'date-after-event'; readonly date: CivilDate }
  | { readonly refused: 'correction-without-reason' }
  | { readonly refused: 'date-too-old'; readonly date: CivilDate }
  | { readonly refused: 'same-request' }
  | { readonly refused: 'unknown-stage' }
  | { readonly refused: 'changed-meanwhile' }
  | { readonly refused: 'not-linked' }
  | { readonly refused: 'other-not-yours'; readonly other: string }
  | { readonly refused: 'unknown-message' }
  | { readonly refused: 'unknown-letter' }
  | { readonly refused: 'letter-frozen' }
  | { readonly refused: 'letter-changed' }
  | { readonly refused: 'letter-outdated' }
  | { readonly refused: 'date-before-release'; readonly releasedOn: CivilDate }
  | { readonly refused: 'letter-not-ready' }
  | { readonly refused: 'letter-not-submitted' }
  | { readonly refused: 'no-letters'; readonly because: 'not-set-up' | 'law' | 'erased' }
  | { readonly refused: 'recipient-changed' }
  | { readonly refused: 'nobody-to-approve' }
  | { readonly refused: 'letter-not-approved' }
  | { readonly refused: 'letter-not-released' }
  | { readonly refused: 'own-letter' }
  | { readonly refused: 'unknown-attachment' }
  | { readonly refused: 'attachment-not-machine-readable'; readonly name: string }
  | { readonly refused: 'try-again' }
