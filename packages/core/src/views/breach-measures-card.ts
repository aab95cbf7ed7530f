import type { Measure } from '../breaches/breach.js'
import { civilDateAt } from '../calendar/zone.js'
import type { BreachView } from './breach-view.js'
import { pageSize } from './list-card.js'
import type { Action, Card, Item, Text } from './model.js'
import { bold, day, mention, text } from './spans.js'

/** What is done so that it does not happen again: by whom, by when, and one click when it is done. */
export function breachMeasuresCard(view: BreachView): Card {
  const { breach } = view
  const open = breach.measures.filter(({ doneOn }) => doneOn === undefined)
  const done = breach.measures.filter(({ doneOn }) => doneOn !== undefined)
  const shown = [...open, ...done].slice(0, pageSize)
  return {
    title: `Measures of ${breach.reference}`,
    facts:
      shown.length === 0
        ? []
        : [
            {
              label: 'Progress',
              value: [text(`${done.length} of ${breach.measures.length} done`)],
            },
          ],
    paragraphs:
      shown.length > 0
        ? []
        : [[text('No measure yet. What is done so that it does not happen again?')]],
    items: shown.map((measure) => itemOf(measure, view)),
    actions: [...addition(view), showing(breach.reference)],
    ...(shown.length === breach.measures.length
      ? {}
      : {
          footer: [
            text(`${shown.length} of ${breach.measures.length} shown; the breach file has all.`),
          ],
        }),
  }
}

/** A measure that comes due, or that is over its day. */
export function measureWarningCard(view: BreachView, id: string): Card {
  const { breach, now, zone } = view
  const measure = breach.measures.find((one) => one.id === id)
  const isOpen = measure !== undefined && measure.doneOn === undefined
  const isOver = isOpen && measure.dueOn < civilDateAt(now, zone)
  return {
    title: `Measure of ${breach.reference}`,
    status: isOpen
      ? { text: isOver ? 'Over its day' : 'Coming due', tone: isOver ? 'urgent' : 'attention' }
      : { text: 'Done', tone: 'good' },
    facts: measure === undefined ? [] : [{ label: 'To be done by', value: [day(measure.dueOn)] }],
    paragraphs: measure === undefined ? [] : [words(measure, view)],
    items: [],
    actions: [
      ...(isOpen ? [finishing(breach.reference, id, 'primary')] : []),
      {
        label: 'All measures',
        style: 'plain',
        intent: { name: 'breach measures', ref: breach.reference },
      },
    ],
    footer: [text('For the people of the room only: do not pass it on.')],
  }
}

function itemOf(measure: Measure, view: BreachView): Item {
  const { owner, dueOn, doneOn, id } = measure
  const who = view.people.get(owner)
  const isOpen = doneOn === undefined
  return {
    text: [text(isOpen ? '⬜ ' : '✅ '), ...words(measure, view)],
    note: [
      who === undefined ? text('a colleague') : mention(who),
      text(isOpen ? ', due ' : ', done '),
      day(doneOn ?? dueOn),
    ],
    ...(isOpen && view.permissions.has('work')
      ? { action: finishing(view.breach.reference, id, 'plain') }
      : {}),
  }
}

function words({ text: item }: Measure, { texts }: BreachView): Text {
  return [bold(texts.get(item) ?? 'a measure whose text was deleted')]
}

function finishing(ref: string, measure: string, style: Action['style']): Action {
  return { label: 'Done', style, intent: { name: 'breach finish', ref, args: { measure } } }
}

function addition({ breach, permissions }: BreachView): readonly Action[] {
  return breach.status === 'open' && permissions.has('work')
    ? [
        {
          label: 'Add a measure',
          style: 'primary',
          intent: { name: 'breach measure', ref: breach.reference },
        },
      ]
    : []
}

const showing = (ref: string): Action => ({
  label: 'Show the breach',
  style: 'plain',
  intent: { name: 'breach show', ref },
})
