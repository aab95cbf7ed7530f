import { dueInstant } from '../../breaches/clocks/due-instant.js'
import type { BreachEvent } from '../../breaches/events.js'
import type { Paper, PaperBlock, PaperTable } from '../../breaches/papers/paper.js'
import { isSettled } from '../../breaches/settled.js'
import { instantInWords } from '../../calendar/zoned-text.js'
import type { EventRecord } from '../../ports/event-store.js'
import { dutyLabels } from '../breach-labels.js'
import type { BreachView } from '../breach-view.js'
import { type EventWorld, eventText } from './event-text.js'
import { registerColumns } from './register-columns.js'
import { registerEntry } from './register-entry.js'

/** A breach with everything that happened in it. */
export interface BreachFile {
  readonly view: BreachView
  readonly records: readonly EventRecord<BreachEvent>[]
  readonly nameOf: EventWorld['nameOf']
}

/** GDPR art. 33(5): the entry of one breach as a document. */
export function registerPaper({ view }: Pick<BreachFile, 'view'>): Paper {
  const { reference } = view.breach
  return {
    reference,
    title: `Register entry ${reference}`,
    language: 'en',
    blocks: [
      paragraph(`Entry in the register of breaches (GDPR art. 33(5)), ${asOf(view)}.`),
      entryTable(view),
    ],
  }
}

/** The whole file: the entry, clocks, checklist, and the timeline with the hash of each event. */
export function breachFilePaper(file: BreachFile): Paper {
  const { view } = file
  const { reference } = view.breach
  return {
    reference,
    title: `Breach file ${reference}`,
    language: 'en',
    blocks: [
      paragraph(`The file of a breach, ${asOf(view)}.`),
      heading('Register entry (GDPR art. 33(5))'),
      entryTable(view),
      ...(view.clocks.length === 0 ? [] : [heading('Clocks'), clockTable(view)]),
      heading('Checklist'),
      checklistTable(file),
      heading('Timeline'),
      paragraph(howToVerify),
      timelineTable(file),
    ],
  }
}

const howToVerify =
  'Each hash is SHA-256 over the event and the hash before it, as canonical JSON (RFC 8785). Nothing can be changed, removed or put between without breaking every later hash. The JSON format of this file holds the events as they were hashed.'

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', lines: [text] })
const heading = (text: string): PaperBlock => ({ kind: 'heading', lines: [text] })

const asOf = ({ now, zone }: BreachView): string => `as it stood on ${instantInWords(now, zone)}`

function entryTable(view: BreachView): PaperTable {
  const entry = registerEntry(view)
  return {
    kind: 'table',
    columns: ['', ''],
    widths: [1, 3],
    rows: registerColumns.map(({ label, value }) => {
      const cell = value(entry)
      return [label, cell === null || cell === '' ? 'not recorded' : String(cell)]
    }),
  }
}

function clockTable({ clocks, zone }: BreachView): PaperTable {
  const due = (of: Parameters<typeof dueInstant>[0]) => instantInWords(dueInstant(of, zone), zone)
  return {
    kind: 'table',
    columns: ['Clock', 'Target', 'Outer limit'],
    rows: clocks.map(({ of, duty, target, limit }) => [
      `${of}: ${dutyLabels[duty]}`,
      due(target),
      due(limit),
    ]),
  }
}

function checklistTable({ view, nameOf }: BreachFile): PaperTable {
  const { checklist, breach, texts, zone } = view
  return {
    kind: 'table',
    columns: ['Item', 'State', 'By and when'],
    widths: [3, 1, 2],
    rows: checklist.map((item) => {
      const state = breach.items[item.id]
      if (state === undefined) return [item.title, isSettled(item, breach) ? 'settled' : 'open', '']
      const reason = state.reason === undefined ? undefined : texts.get(state.reason)
      const who = `${nameOf(state.by)}, ${instantInWords(state.at, zone)}`
      const done = state.state === 'done' ? 'done' : 'does not apply'
      return [item.title, done, reason === undefined ? who : `${who}: ${reason}`]
    }),
  }
}

function timelineTable({ view, records, nameOf }: BreachFile): PaperTable {
  const { texts, zone, checklist } = view
  const world = { texts, zone, checklist, nameOf }
  return {
    kind: 'table',
    columns: ['No.', 'When, who', 'What', 'Hash'],
    widths: [1, 4, 7, 4],
    rows: records.map(({ version, at, by, event, hash }) => [
      String(version),
      `${instantInWords(at, zone)}\n${nameOf(by)}`,
      eventText(event, world),
      hash,
    ]),
  }
}
