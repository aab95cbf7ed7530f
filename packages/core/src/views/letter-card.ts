import { openLetters } from '../requests/letter-of.js'
import { typeLabels } from './labels.js'
import { languageName } from './language-name.js'
import { letterActions } from './letter-actions.js'
import { doubtLabels, effectText, letterStatusLabels, withoutText } from './letter-labels.js'
import { letterTrouble } from './letter-trouble.js'
import type { LetterView } from './letter-view.js'
import type { Card, Fact, Text } from './model.js'
import { bold, day, text } from './spans.js'

/** Characters of the previous letter that an approver is shown. */
const previousLength = 1_500

/** A letter as it will go, or went, with what to know about it. */
export function letterCard(view: LetterView): Card {
  const { reference, letter, titles } = view
  return {
    title: `Letter ${letter.id} of ${reference}: ${titles.join(', ')}`,
    status: letterStatusLabels[letter.status],
    facts: facts(view),
    paragraphs: [...notes(view), ...changes(view), ...letterText(view), ...previous(view)],
    items: [],
    actions: letterActions(view),
    footer: [text('Personal data: for your work on this request only.')],
  }
}

function facts({ letter, to, shown, insteadOf, attachments = [] }: LetterView): readonly Fact[] {
  const { language, effect, sentOn } = letter
  return [
    { label: 'To', value: [text(to.name === null ? to.address : `${to.name} <${to.address}>`)] },
    ...(shown === null ? [] : [{ label: 'Subject', value: [text(shown.subject)] }]),
    {
      label: 'Language',
      value: [
        text(
          insteadOf === undefined
            ? languageName(language)
            : `${languageName(language)}: there is no letter in ${languageName(insteadOf)}`,
        ),
      ],
    },
    ...(attachments.length === 0
      ? []
      : [{ label: 'Attached', value: [text(attachments.join(', '))] }]),
    { label: 'When sent', value: [text(effectText(effect))] },
    ...(sentOn === undefined ? [] : [{ label: 'Sent', value: [day(sentOn)] }]),
  ]
}

function notes(view: LetterView): readonly Text[] {
  const { letter, shown, doubts, toReason, stillOpen, note, fourEyes } = view
  return [
    ...(shown === null ? [[text('Something is not filled in yet.')]] : []),
    ...trouble(letter),
    ...withoutEffect(letter),
    ...nothingAttached(view),
    ...(note === undefined ? [] : [[bold('Given back: '), text(note)]]),
    ...letter.missing.map(
      (name): Text => [
        bold('Taken out: '),
        text(
          `“${name.replaceAll('-', ' ')}”, which the law demands of this letter. Put it back, or be sure that the letter says it in other words.`,
        ),
      ],
    ),
    ...(doubts.length === 0
      ? []
      : [
          [
            bold('Check the recipient: '),
            text(
              `${doubts.map((doubt) => doubtLabels[doubt]).join('; ')}. Reason given: ${toReason}`,
            ),
          ],
        ]),
    ...(stillOpen.length === 0
      ? []
      : [
          [
            bold('Stays open: '),
            text(
              `${stillOpen.map((type) => typeLabels[type]).join('; ')}. The request is answered once every part of it is.`,
            ),
          ],
        ]),
    ...(fourEyes && letter.status === 'draft'
      ? [[text('This desk wants a second pair of eyes before this letter leaves.')]]
      : []),
  ]
}

/** Exactly what goes out, a paragraph a block. */
function letterText({ shown }: LetterView): readonly Text[] {
  if (shown === null) return []
  return shown.text
    .trim()
    .split('\n\n')
    .map((paragraph): Text => [text(paragraph)])
}

/** What an approver has to look at: where the text is not the template's. */
function changes({ letter, changes: made }: LetterView): readonly Text[] {
  if (letter.status !== 'submitted') return []
  if (made.length === 0) return [[bold('Against the template: '), text('nothing was changed.')]]
  return [
    [bold('Against the template:')],
    ...made.map(
      ({ what, text: words }): Text => [
        bold(what === 'added' ? 'Added: ' : 'Taken out: '),
        text(words),
      ],
    ),
  ]
}

function previous({ letter, previous: before }: LetterView): readonly Text[] {
  if (letter.status !== 'submitted') return []
  if (before === undefined) return [[bold('Before it: '), text('no letter of this request.')]]
  const { id, title, text: words } = before
  const shown = words.length > previousLength ? `${words.slice(0, previousLength)} …` : words
  return [[bold(`Before it, letter ${id} (${title}): `), text(shown)]]
}

function trouble({ status, failure }: LetterView['letter']): readonly Text[] {
  if (status !== 'failed' && status !== 'bounced') return []
  const { what, advice } = letterTrouble(status, failure)
  return [[bold(`${what} `), text(advice)]]
}

/** The law was not served although the letter went: whoever works on it has to know. */
function withoutEffect({ without }: LetterView['letter']): readonly Text[] {
  if (without === undefined) return []
  return [[bold('Sent without its effect: '), text(withoutText(without))]]
}

function nothingAttached({ misses, reference, letter }: LetterView): readonly Text[] {
  if (misses !== true || !openLetters.includes(letter.status)) return []
  return [
    [
      bold('Nothing is attached. '),
      text(`If a copy of the data is to go with it, send the files with “attach ${reference}”.`),
    ],
  ]
}
