import type { LetterKind } from '../../letters/catalogue.js'
import { languageChoices } from '../language-choices.js'
import { languageName } from '../language-name.js'
import type { Form, Text } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** At most so many kinds make one letter. */
export const mostKinds = 4

/** Chosen instead of a kind: the answer went out without the desk. */
export const sentElsewhere = 'sent-elsewhere'

/** What can be written about a request now. */
export interface LetterKindsView {
  readonly reference: string
  readonly offered: readonly LetterKind[]
  readonly likeliest: readonly string[]
  readonly languages: readonly string[]
  /** In which the requester writes. */
  readonly wanted: string
}

/** Asks which letters make the answer, and in which language. */
export function letterKindsForm(view: LetterKindsView, filling: Filling): Form {
  const { reference, offered, likeliest, languages, wanted } = view
  return {
    title: 'Write to the requester',
    intro: intro(view),
    beside: true,
    submit: 'Next',
    intent: { name: 'letter new', ref: reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'kinds',
          label: 'What to write',
          hint: `Several make one letter, with a section for each: at most ${mostKinds}.`,
          required: true,
          several: true,
          value: likeliest.join(','),
          options: [
            ...offered.map(({ name, title }) => ({ value: name, label: title })),
            { value: sentElsewhere, label: 'Nothing: the answer was sent without the desk' },
          ],
        },
        {
          kind: 'choice',
          name: 'language',
          label: 'Language',
          required: true,
          value: languages.includes(wanted) ? wanted : 'en',
          options: languageChoices(languages),
        },
      ],
      filling,
    ),
  }
}

function intro({ reference, languages, wanted }: LetterKindsView): readonly Text[] {
  const first: Text = [text(`${reference}: these letters fit what was asked and where it stands.`)]
  if (languages.includes(wanted)) return [first]
  return [
    first,
    [
      text(
        `The requester writes in ${languageName(wanted)}, for which there are no letters: English is proposed.`,
      ),
    ],
  ]
}
