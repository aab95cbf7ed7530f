import type { Reading } from '@privacy-desk/core/intake/reading.js'
import type { TriageMail } from './triage-mail.js'

/** A labelled mail and what the desk read. */
export interface Read {
  readonly mail: TriageMail
  readonly reading: Pick<Reading, 'verdict' | 'types' | 'language' | 'regimes' | 'flags'>
}

/** How often the reading was right. */
export interface Figures {
  readonly mails: number
  /** Micro-averaged over the types of requests and of what is none. */
  readonly f1: number
  readonly precision: number
  readonly recall: number
  /** Part of the real requests that are called not-privacy. */
  readonly lost: number
  /** Part of the rest that are called requests. */
  readonly falseAlarms: number
}

/** What counts of a reading: the types, unless it says that there is no request. */
export function typesRead({ verdict, types }: Read['reading']): readonly string[] {
  return verdict === 'not-privacy' ? [] : types.map(({ type }) => type)
}

/** Measures readings against labels; optional types are neither hit nor miss. */
export function score(reads: readonly Read[]): Figures {
  const counts = reads.map(counted)
  const sum = (name: 'hits' | 'wrong' | 'missed') =>
    counts.reduce((total, one) => total + one[name], 0)
  const hits = sum('hits')
  const precision = ratio(hits, hits + sum('wrong'))
  const recall = ratio(hits, hits + sum('missed'))
  const real = reads.filter(({ mail }) => mail.expectedTypes.length > 0)
  const rest = reads.filter(({ mail }) => mail.expectedTypes.length === 0)
  const share = (of: readonly Read[], verdict: string) =>
    ratio(of.filter(({ reading }) => reading.verdict === verdict).length, of.length, 0)
  return {
    mails: reads.length,
    f1: ratio(2 * precision * recall, precision + recall),
    precision,
    recall,
    lost: share(real, 'not-privacy'),
    falseAlarms: share(rest, 'request'),
  }
}

function counted({ mail, reading }: Read) {
  const expected = new Set<string>(mail.expectedTypes)
  const optional = new Set<string>(mail.optionalTypes)
  // What is no request and was not called one has no type to get wrong.
  const read = new Set(
    expected.size === 0 && reading.verdict !== 'request' ? [] : typesRead(reading),
  )
  const hits = [...read].filter((type) => expected.has(type)).length
  const wrong = [...read].filter((type) => !expected.has(type) && !optional.has(type)).length
  return { hits, wrong, missed: expected.size - hits }
}

function ratio(part: number, whole: number, otherwise = 1): number {
  return whole === 0 ? otherwise : part / whole
}
