import { openLetters } from '../requests/letter-of.js'
import { typeLabels } from './labels.js'
import { languageName } from './language-name.js'
import { letterActions } from './letter-actions.js'
import { beginningOf, letterBody } from './letter-body.js'
import { doubtLabels, effectText, letterStatus, withoutText } from './letter-labels.js'
import { letterTrouble } from './letter-trouble.js'
import type { LetterView } from './letter-view.js'
import type { Card, Fact, Item, Text } from './model.js'
import { bold, code, day, text } from './spans.js'

/** A letter as it will go, or went, with what to know about it. */
export function letterCard(view: LetterView): Card {
  const { reference, letter, titles } = view
  const body = letterBody(view)
  const beginning = beginningOf(body)
  const isWhole = beginning.length === body.length
  return {
    title: `Letter ${letter.id} of ${reference}: ${titles.join(', ')}`,
    status: letterStatus(letter),
    facts: facts(view),
    paragraphs: [...notes(view), ...beginning],
    items: isWhole ? [] : [inFull(view)],
    actions: letterActions(view),
    footer: [text('Personal data: for your work on this request only.')],
  }
}

/** What does not fit a card is approved and released only after it could be read. */
function inFull({ reference, letter }: LetterView): Item {
  return {
    text: [bold('This is not all of it. '), text('The rest is in a document.')],
    action: {
      label: 'Read it in full',
      style: 'plain',
      intent: { name: 'letter text', ref: reference, args: { letter: letter.id } },
    },
  }
}

function facts({ letter, to, shown, insteadOf, attachments = [] }: LetterView): readonly Fact[] {
  const { language, effect, sentOn, without } = letter
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
    {
      label: 'When sent',
      value: [
        text(without === undefined ? effectText(effect) : 'It did not have its effect: see below.'),
      ],
    },
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
    ...takenOut(letter),
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

/** What the law demands and a member took out; advice only as long as it can still be followed. */
function takenOut({ missing, status }: LetterView['letter']): readonly Text[] {
  const advice = openLetters.includes(status)
    ? ' Put it back, or be sure that the letter says it in other words.'
    : ''
  return missing.map((name) => [
    bold('Taken out: '),
    text(`“${name.replaceAll('-', ' ')}”, which the law demands of this letter.${advice}`),
  ])
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
      text('If a copy of the data is to go with it, send me the files in our direct chat, with '),
      code(`attach ${reference}`),
      text('.'),
    ],
  ]
}
