import { verifyStream } from '../../audit/verify-stream.js'
import { textsOfEvent } from '../../breaches/papers/texts-of-event.js'
import type { BreachFile } from './breach-file-paper.js'
import { registerEntry } from './register-entry.js'

/**
 * A breach's file for programs: the entry, the events exactly as they were hashed, and the texts
 * that they point to. Who reads it can compute every hash anew.
 */
export function breachFileJson({ view, records, nameOf }: BreachFile) {
  const items = records.flatMap(({ event }) => textsOfEvent(event).map(([, item]) => item))
  const people = new Set(records.map(({ by }) => by))
  const check = verifyStream(records, view.breach.reference)
  return {
    format: 'privacy-desk/breach-file/1',
    reference: view.breach.reference,
    asOf: view.now,
    entry: registerEntry(view),
    people: Object.fromEntries([...people].map((id) => [id, nameOf(id)])),
    texts: Object.fromEntries(
      [...new Set(items)].map((item) => [item, view.texts.get(item) ?? null]),
    ),
    events: records,
    chain: check.ok ? 'whole' : `broken at event ${check.version}: ${check.reason}`,
  }
}
