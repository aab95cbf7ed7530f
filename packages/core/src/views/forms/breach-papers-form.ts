import type { BreachView } from '../breach-view.js'
import { languageChoices } from '../language-choices.js'
import type { Field, Form } from '../model.js'
import type { PaperOption } from '../papers/draft-label.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** What can be chosen of the papers of a breach. */
export interface PaperChoices {
  readonly papers: readonly PaperOption[]
  /** ISO 639-1 */
  readonly languages: readonly string[]
  /** The one that is proposed. */
  readonly language: string
  /** Whether `desk.yaml` says who writes the letters: without it there are no drafts. */
  readonly hasLetters: boolean
  /** Parts of a notice that nobody has recorded yet. */
  readonly missing: readonly string[]
}

/** Asks which paper in which language and format. */
export function breachPapersForm(
  { breach }: BreachView,
  choices: PaperChoices,
  filling: Filling,
): Form {
  return {
    title: 'Papers of the breach',
    intro: [
      [text(missingText(choices.missing))],
      ...(choices.hasLetters ? [] : [[text(noLetters)]]),
      [
        text(
          'The file comes into your chat with me. Drafts are drafts: read them before you send them.',
        ),
      ],
    ],
    submit: 'Make it',
    intent: { name: 'breach papers', ref: breach.reference },
    fields: fill(fieldsOf(choices), filling),
  }
}

const noLetters =
  'There are no drafts here yet: desk.yaml does not say who writes the letters. Have address and e-mail entered there under “letters”. Until then the register entry holds what the authority’s own form asks for.'

/** Says what the notices cannot say yet. */
export function missingText(missing: readonly string[]): string {
  return missing.length === 0
    ? 'All that a notice has to say is recorded.'
    : `Still to follow, and marked so in the notices: ${missing.join(', ')}. The card of the breach takes numbers under “Who is affected”, all else under “What the notices say”. A first notice need not wait for it (GDPR art. 33(4)).`
}

function fieldsOf({ papers, languages, language }: PaperChoices): readonly Field[] {
  return [
    {
      kind: 'choice',
      name: 'paper',
      label: 'Paper',
      required: true,
      options: papers.map(({ id, label }) => ({ value: id, label })),
      value: papers[0]?.id,
    },
    {
      kind: 'choice',
      name: 'language',
      label: 'Language of a draft',
      hint: 'An authority wants its own language. Your own words stay as you wrote them. Register entry and file are in English.',
      required: true,
      options: languageChoices(languages),
      value: languages.includes(language) ? language : 'en',
    },
    {
      kind: 'choice',
      name: 'format',
      label: 'Format',
      required: true,
      options: [
        { value: 'docx', label: 'DOCX, to edit it' },
        { value: 'pdf', label: 'PDF' },
        { value: 'json', label: 'JSON, of register entry and file' },
      ],
      value: 'docx',
    },
  ]
}
