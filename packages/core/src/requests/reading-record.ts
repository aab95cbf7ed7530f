import type { RequestEvent } from './events.js'
import { replay } from './evolve.js'
import type { RecordedReading } from './recorded-reading.js'
import type { RequestType } from './request-type.js'

/** Items of a reading that a person can correct. */
export const correctable = ['types', 'requester', 'received', 'regime', 'role', 'customer'] as const
export type Correctable = (typeof correctable)[number]

/** What was read of one message, and what people made of it. */
export interface ReadingRecord {
  readonly language: string
  readonly verdict: RecordedReading['verdict']
  /** Whether a person has judged it: confirmed, filed or corrected. */
  readonly judged: boolean
  /** Whether they said that it is a request; while nobody has, `null`. */
  readonly isRequest: boolean | null
  readonly corrected: ReadonlySet<Correctable>
  readonly read: readonly RequestType[]
  readonly right: readonly RequestType[]
}

/**
 * Compares what was read with what people left of it.
 * @returns `null` for a request whose reading was not recorded: of an older version, one that a
 *   person opened out of another, or one that could not be read at all
 */
export function readingRecord(events: readonly RequestEvent[]): ReadingRecord | null {
  const [first] = events
  const request = replay(events)
  if (request === null || first?.type !== 'request-received') return null
  if (first.reading === undefined || first.needsHuman !== undefined) return null
  const corrected = new Set(events.flatMap(correctedIn))
  const isRequest = judgement(events)
  return {
    language: first.language,
    verdict: first.reading.verdict,
    judged: isRequest !== null || corrected.size > 0,
    isRequest,
    corrected,
    read: first.types,
    right: request.types,
  }
}

/** The last word counts: what was filed may be opened again. */
function judgement(events: readonly RequestEvent[]): boolean | null {
  return events.reduce<boolean | null>((said, event) => {
    if (event.type === 'request-confirmed' || event.type === 'request-reopened') return true
    if (event.type !== 'request-closed') return said
    return event.outcome === 'not-a-request' ? false : said
  }, null)
}

function correctedIn(event: RequestEvent): readonly Correctable[] {
  if (event.type !== 'reading-corrected') return []
  const { types, receivedOn, regime, role, message, sealed } = event
  const people = sealed ?? (message === undefined ? [] : ['requester' as const])
  return [
    ...(types === undefined ? [] : ['types' as const]),
    ...(receivedOn === undefined ? [] : ['received' as const]),
    ...(regime === undefined ? [] : ['regime' as const]),
    ...(role === undefined ? [] : ['role' as const]),
    ...people,
  ]
}
