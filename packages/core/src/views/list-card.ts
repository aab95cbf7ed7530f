import type { CivilDate } from '../calendar/civil-date.js'
import type { RequestRow } from '../ports/event-store.js'
import { dueText } from './due.js'
import { statusLabels, typeLabels } from './labels.js'
import type { Action, Card, Item } from './model.js'
import { type Overview, overviewActions, overviewFacts } from './overview-facts.js'
import { bold, text } from './spans.js'

/** One page of a list of requests. */
export interface ListPage {
  readonly name: 'mine' | 'list'
  readonly rows: readonly RequestRow[]
  readonly today: CivilDate
  /** All requests of the list, on every page. */
  readonly total: number
  /** How many stand on the pages before this one. */
  readonly before: number
  /** The whole desk, for those who answer for it. */
  readonly overview?: Overview
}

/** Rows on a page: the model's limit of items. */
export const pageSize = 10

const titles = { mine: 'Your requests', list: 'Open requests' } as const

const empty = {
  mine: 'You have handed over no request and own none. Use “new” to hand one over.',
  list: 'No open request. Enjoy it while it lasts.',
} as const

/** References, types and dates, the most urgent first; no names. */
export function listCard(list: ListPage): Card {
  const { name, rows, today, overview } = list
  return {
    title: titles[name],
    facts: overview === undefined ? [] : overviewFacts(overview),
    paragraphs: rows.length === 0 ? [[text(empty[name])]] : [],
    items: rows.map((row) => item(row, today)),
    actions: [...turnPage(list), ...(overview === undefined ? [] : overviewActions)],
    ...(rows.length === 0 ? {} : { footer: [text(position(list))] }),
  }
}

function position({ rows, before, total }: ListPage): string {
  return `${before + 1} to ${before + rows.length} of ${total}`
}

function item(row: RequestRow, today: CivilDate): Item {
  const { reference, types, status, dueSafe } = row
  const settled = status === 'answered' || status === 'closed'
  return {
    text: [
      bold(reference),
      text(` ${types.map((type) => typeLabels[type]).join('; ')}`),
      ...(settled ? [] : [text(', '), ...dueText(dueSafe, today)]),
    ],
    note: [text(statusLabels[status].text)],
    action: { label: 'Show', style: 'plain', intent: { name: 'show', ref: reference } },
  }
}

function turnPage({ name, rows, before, total }: ListPage): readonly Action[] {
  const last = rows.at(-1)
  const shown = before + rows.length
  const next = { after: last?.reference ?? '', before: String(shown) }
  return [
    ...(before === 0 ? [] : [turn(name, 'First page', { before: '0' })]),
    ...(shown >= total || last === undefined ? [] : [turn(name, 'Next page', next)]),
  ]
}

function turn(name: ListPage['name'], label: string, args: Record<string, string>): Action {
  return { label, style: 'plain', intent: { name, args } }
}
