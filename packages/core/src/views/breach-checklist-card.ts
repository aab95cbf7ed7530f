import type { ChecklistItem } from '../breaches/checklists/checklist-for.js'
import { itemDue } from '../breaches/checklists/item-due.js'
import { isSettled } from '../breaches/settled.js'
import { breachStatus } from './breach-card.js'
import { progress } from './breach-facts.js'
import type { BreachView } from './breach-view.js'
import { checklistAction } from './checklist-action.js'
import { pageSize } from './list-card.js'
import type { Action, Card, Item, Span, Text } from './model.js'
import { bold, mention, moment, text } from './spans.js'

/** One page of the checklist: what to do, why, by when, who did it, and one click to tick it. */
export function breachChecklistCard(view: BreachView, page: number): Card {
  const { breach, checklist } = view
  const last = Math.max(0, Math.ceil(checklist.length / pageSize) - 1)
  const at = Math.min(Math.max(page, 0), last)
  const rows = checklist.slice(at * pageSize, (at + 1) * pageSize)
  return {
    title: `Checklist ${breach.reference}`,
    status: breachStatus(view),
    facts: [{ label: 'Progress', value: [text(progress(view))] }],
    paragraphs: [],
    items: rows.map((item) => itemOf(item, view, at)),
    actions: actions(view, at, last),
    footer: [text(`Page ${at + 1} of ${last + 1}`)],
  }
}

function itemOf(item: ChecklistItem, view: BreachView, page: number): Item {
  const action = checklistAction(item, view, page)
  return {
    text: [text(isSettled(item, view.breach) ? '✅ ' : '⬜ '), bold(item.title)],
    note: note(item, view),
    ...(action === undefined ? {} : { action }),
  }
}

function note(item: ChecklistItem, view: BreachView): Text {
  const state = view.breach.items[item.id]
  if (state !== undefined) return whoAndWhen(state, view)
  if (isSettled(item, view.breach)) return [text('settled by what was recorded')]
  return [text(`${item.why} (${item.article})`), ...dueText(item, view), ...waitsText(item, view)]
}

function whoAndWhen(
  { state, by, at, reason }: BreachView['breach']['items'][string],
  { people, texts, zone }: BreachView,
): Text {
  const who = people.get(by)
  const why = reason === undefined ? undefined : texts.get(reason)
  return [
    text(state === 'done' ? 'done by ' : 'does not apply, says '),
    who === undefined ? text('a colleague') : mention(who),
    text(', '),
    moment(at, zone),
    ...(why === undefined ? [] : [text(`: ${why}`)]),
  ]
}

function dueText(item: ChecklistItem, { breach, clocks, zone }: BreachView): readonly Span[] {
  const { awareAt, regime } = breach
  const due = awareAt === undefined ? null : itemDue(item, { awareAt, regime, clocks, zone })
  return due === null ? [] : [text(' Due '), moment(due, zone), text('.')]
}

function waitsText({ dependsOn }: ChecklistItem, { checklist, breach }: BreachView) {
  const open = checklist
    .filter(({ id }) => dependsOn.includes(id))
    .filter((one) => !isSettled(one, breach))
  return open.length === 0 ? [] : [text(` First: ${open.map(({ title }) => title).join('; ')}.`)]
}

function actions({ breach, permissions }: BreachView, at: number, last: number): readonly Action[] {
  const ref = breach.reference
  const turn = (label: string, page: number): Action => ({
    label,
    style: 'plain',
    intent: { name: 'breach check', ref, args: { page: String(page) } },
  })
  const works = permissions.has('work') && breach.status === 'open'
  return [
    ...(at === 0 ? [] : [turn('Earlier items', at - 1)]),
    ...(at === last ? [] : [turn('Further items', at + 1)]),
    ...(works
      ? [{ label: 'Does not apply', style: 'plain', intent: { name: 'breach pass', ref } } as const]
      : []),
    { label: 'Show the breach', style: 'plain', intent: { name: 'breach show', ref } },
  ]
}
