import type { RequestRow } from '../ports/event-store.js'
import type { Inbound } from '../ports/inbox.js'
import type { OutgoingLetter } from '../ports/letter-outbox.js'
import type { Notice } from '../ports/notice-store.js'
import { letterTrouble } from './letter-trouble.js'
import { pageSize } from './list-card.js'
import type { Card, Item } from './model.js'
import { bold, code, day, text } from './spans.js'

/** What the desk could not deliver or read, for the people who can act. */
export function problemsCard(
  notices: readonly Notice[],
  inbound: readonly Inbound[],
  unreadable: readonly RequestRow[],
  letters: readonly OutgoingLetter[] = [],
  canSend = true,
): Card {
  const all = [
    ...letters.map((letter) => unsent(letter, canSend)),
    ...inbound.map(unread),
    ...unreadable.map(toRead),
    ...notices.map(undelivered),
  ]
  const items = all.slice(0, pageSize)
  return {
    title: 'Problems of the desk',
    status:
      items.length === 0
        ? { text: 'None', tone: 'good' }
        : { text: 'Needs attention', tone: 'attention' },
    facts: [],
    paragraphs:
      items.length === 0
        ? [[text('Everything that came in was read, and everything that was due was delivered.')]]
        : [
            [
              text(
                'Nothing here is lost: requests keep their deadlines, messages keep their originals.',
              ),
            ],
          ],
    items,
    actions: [],
    ...(all.length > items.length ? { footer: [text(more)] } : {}),
  }
}

const more = 'There are more; these are the first ten.'

function unsent({ stream, letter, status, failure }: OutgoingLetter, canSend: boolean): Item {
  const { what, advice } = letterTrouble(status, failure, canSend)
  return {
    text: [bold(`${stream}, letter ${letter}: `), text(what)],
    note: [text(advice)],
    action: {
      label: 'Show',
      style: 'plain',
      intent: { name: 'letter show', ref: stream, args: { letter } },
    },
  }
}

function unread({ id, failure }: Inbound): Item {
  return {
    text: [bold('Could not be read: '), text('something handed over by a colleague')],
    note: [code(id), text(` ${failure ?? 'unknown reason'}`)],
  }
}

/** It has its ticket and its clock; only what it asks nobody knows yet. */
function toRead({ reference, receivedOn }: RequestRow): Item {
  return {
    text: [bold(`${reference}: `), text('a person has to read the original')],
    note: [text('received '), day(receivedOn), text('; “original” shows it, “correct” ends this')],
    action: { label: 'Show', style: 'plain', intent: { name: 'show', ref: reference } },
  }
}

function undelivered({ stream, stage, recipient, failure, kind }: Notice): Item {
  return {
    text: [
      bold(`${stream}: `),
      text(`${kind} “${stage}” did not reach ${recipient.replace(':', ' ')}`),
    ],
    note: [code(failure ?? 'unknown reason')],
    action: { label: 'Show', style: 'plain', intent: { name: 'show', ref: stream } },
  }
}
