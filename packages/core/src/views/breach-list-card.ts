import type { Zone } from '../calendar/zone.js'
import type { BreachRow } from '../ports/breach-store.js'
import { pageSize } from './list-card.js'
import type { Action, Card, Item } from './model.js'
import { bold, moment, text } from './spans.js'

/** One page of the breaches that somebody may see. */
export interface BreachListPage {
  readonly rows: readonly BreachRow[]
  /** All that this member may see, on every page. */
  readonly total: number
  /** How many stand on the pages before this one. */
  readonly before: number
  readonly zone: Zone
}

const opening: Action = {
  label: 'Open a breach',
  style: 'plain',
  intent: { name: 'breach new' },
}

/** References and times, the latest first; nothing of what happened. */
export function breachListCard(page: BreachListPage): Card {
  const { rows, before, total, zone } = page
  return {
    title: 'Open breaches',
    facts: [],
    paragraphs: rows.length > 0 ? [] : [[text('No open breach that you may see.')]],
    items: rows.slice(0, pageSize).map((row) => item(row, zone)),
    actions: [...turnPage(page), opening],
    ...(rows.length === 0
      ? {}
      : { footer: [text(`${before + 1} to ${before + rows.length} of ${total}`)] }),
  }
}

function item({ reference, noticedAt, awareAt, isPrivate }: BreachRow, zone: Zone): Item {
  return {
    text: [bold(reference), ...(isPrivate ? [text(' private')] : [])],
    note:
      awareAt === undefined
        ? [text('first alert '), moment(noticedAt, zone), text('; awareness not recorded')]
        : [text('aware '), moment(awareAt, zone)],
    action: { label: 'Show', style: 'plain', intent: { name: 'breach show', ref: reference } },
  }
}

function turnPage({ rows, before, total }: BreachListPage): readonly Action[] {
  const last = rows.at(-1)
  const shown = before + rows.length
  const next = { after: last?.reference ?? '', before: String(shown) }
  return [
    ...(before === 0 ? [] : [turn('First page', { before: '0' })]),
    ...(shown >= total || last === undefined ? [] : [turn('Next page', next)]),
  ]
}

function turn(label: string, args: Record<string, string>): Action {
  return { label, style: 'plain', intent: { name: 'breach list', args } }
}
