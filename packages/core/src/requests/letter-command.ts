import type { CivilDate } from '../calendar/civil-date.js'
import type { LetterEvent } from './letter-events.js'
import type { LetterId } from './request-letter.js'

type Happened<Type extends LetterEvent['type']> = Omit<Extract<LetterEvent, { type: Type }>, 'type'>

interface Outdated {
  /** Whether it would say something else if it were written now. */
  readonly outdated: boolean
}

/** What may be asked of a letter of a request. */
export type LetterCommand =
  /** Without a letter it begins one. */
  | ({ readonly command: 'draft-letter' } & Omit<Happened<'letter-drafted'>, 'letter'> & {
        readonly letter: LetterId | null
      })
  | ({ readonly command: 'submit-letter' } & Happened<'letter-submitted'> & Outdated)
  | ({ readonly command: 'approve-letter' } & Happened<'letter-approved'>)
  | ({ readonly command: 'return-letter' } & Happened<'letter-returned'>)
  | ({ readonly command: 'release-letter' } & Omit<Happened<'letter-released'>, 'on'> &
      Outdated & {
        /** Whether the desk wants a second pair of eyes for it. */
        readonly fourEyes: boolean
      })
  | { readonly command: 'note-letter-sent'; readonly letter: LetterId; readonly on: CivilDate }
  | ({ readonly command: 'note-letter-failed' } & Happened<'letter-failed'>)
  | ({ readonly command: 'note-letter-bounced' } & Happened<'letter-bounced'>)
  | { readonly command: 'discard-letter'; readonly letter: LetterId }
