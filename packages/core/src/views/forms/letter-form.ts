import type { LetterRegime } from '../../letters/letter-regime.js'
import type { LetterLibrary } from '../../letters/library.js'
import type { RequestLetter } from '../../requests/request-letter.js'
import type { Form, Text } from '../model.js'
import { bold, text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { type AskedPart, letterFields } from './letter-fields.js'

/** What the form of a letter shows. */
export interface LetterFormView {
  readonly reference: string
  readonly letter: Pick<RequestLetter, 'id' | 'hash'>
  readonly parts: readonly AskedPart[]
  readonly library: Pick<LetterLibrary, 'sets' | 'phrases'>
  readonly regime: LetterRegime
  /** Whether the text was changed by hand, which filling in anew may undo. */
  readonly edited: boolean
  /** What was wrong beyond single fields. */
  readonly problems: readonly string[]
}

/** Said where somebody else was quicker: what was entered stays, and is saved once that was seen. */
export const changedMeanwhile =
  'Somebody changed this letter meanwhile. “Preview” puts what you entered in the place of theirs.'

/** Asks for what the desk does not know, and to whom the letter goes. */
export function letterForm(view: LetterFormView, filling: Filling): Form {
  const { reference, letter, parts, library, regime } = view
  return {
    title: 'Fill in the letter',
    intro: intro(view),
    beside: true,
    submit: 'Preview',
    intent: { name: 'letter fill', ref: reference, args: { letter: letter.id, hash: letter.hash } },
    fields: fill(
      [
        ...parts.flatMap((part) => letterFields(part, library, regime)),
        { kind: 'line', name: 'to', label: 'To (e-mail address)', required: true, maxLength: 254 },
        {
          kind: 'line',
          name: 'toReason',
          label: 'Why there, if it is not the requester’s own address',
          hint: 'Needed for another address or domain, and for an agent whose authority you have not asked for.',
          required: false,
          maxLength: 500,
        },
      ],
      filling,
    ),
  }
}

function intro({ reference, letter, parts, edited, problems }: LetterFormView): readonly Text[] {
  const titles = parts.map(({ kind, at }) =>
    parts.length === 1 ? kind.title : `${at + 1}. ${kind.title}`,
  )
  return [
    [bold(titles.join('; '))],
    [
      text(
        `${reference}, letter ${letter.id}. What you enter is kept as you go; nothing is sent before you have seen the letter.`,
      ),
    ],
    ...(edited
      ? [[text('The text was changed by hand: what you change here writes it anew.')]]
      : []),
    ...problems.map((problem): Text => [text(problem)]),
  ]
}
