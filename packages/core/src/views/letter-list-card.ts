import type { Request } from '../requests/request.js'
import type { RequestLetter } from '../requests/request-letter.js'
import { letterStatus } from './letter-labels.js'
import type { Card, Item } from './model.js'
import { day, text } from './spans.js'

const mostShown = 10

/** The letters of a request, the newest first. @param titleOf a kind's title */
export function letterListCard(
  { reference, letters }: Pick<Request, 'reference' | 'letters'>,
  titleOf: (kind: string) => string,
): Card {
  const newest = [...letters].reverse()
  return {
    title: `Letters of ${reference}`,
    facts: [],
    paragraphs:
      newest.length > mostShown ? [[text(`The newest ${mostShown} of ${newest.length}.`)]] : [],
    items: newest.slice(0, mostShown).map((letter) => item(reference, letter, titleOf)),
    actions: [
      {
        label: 'Write another one',
        style: 'primary',
        intent: { name: 'letter new', ref: reference },
      },
    ],
  }
}

function item(ref: string, letter: RequestLetter, titleOf: (kind: string) => string): Item {
  const { id, kinds, sentOn } = letter
  const state = letterStatus(letter).text
  return {
    text: [text(`${id}: ${kinds.map(titleOf).join(', ')}`)],
    note: sentOn === undefined ? [text(state)] : [text(`${state}: `), day(sentOn)],
    action: {
      label: 'Open',
      style: 'plain',
      intent: { name: 'letter show', ref, args: { letter: id } },
    },
  }
}
