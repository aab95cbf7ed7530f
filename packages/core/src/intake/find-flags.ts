import type { RequestType } from '../requests/request-type.js'
import { type Flag, flags } from './flag.js'
import type { Reading } from './reading.js'
import type { Signal } from './signals.js'

/** What a message says, and what else is known of it. */
export interface FlagEvidence {
  readonly signals: ReadonlySet<Signal>
  /** What it asks for, the likeliest first. */
  readonly types: Reading['types']
  readonly isAboutChild: boolean
  readonly references: readonly string[]
  readonly verdict: Reading['verdict']
}

/** An authority, and who tells of an incident, speak of courts and threaten us with none. */
const noThreats = new Set<RequestType>(['authority-request', 'breach-report'])
const nearlySure = 0.8

/** What to know before acting on a message. Of what asks for nothing only a reference matters. */
export function findFlags({
  signals,
  types,
  isAboutChild,
  references,
  verdict,
}: FlagEvidence): readonly Flag[] {
  const found = new Set<string>([
    ...(verdict === 'not-privacy' ? [] : signals),
    ...(references.length > 0 ? ['existing-reference'] : []),
    ...(isAboutChild ? ['child'] : []),
  ])
  if (threatensNobody(types)) found.delete('legal-threat')
  return flags.filter((flag) => found.has(flag))
}

function threatensNobody([first]: Reading['types']): boolean {
  return first !== undefined && first.confidence >= nearlySure && noThreats.has(first.type)
}
