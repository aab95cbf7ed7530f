import { type Flag, flags } from './flag.js'
import type { Reading } from './reading.js'
import type { Signal } from './signals.js'

/** What a message says, and what else is known of it. */
export interface FlagEvidence {
  readonly signals: ReadonlySet<Signal>
  readonly isAboutChild: boolean
  readonly references: readonly string[]
  readonly verdict: Reading['verdict']
}

/** What to know before acting on a message. Of what asks for nothing only a reference matters. */
export function findFlags({
  signals,
  isAboutChild,
  references,
  verdict,
}: FlagEvidence): readonly Flag[] {
  const found = new Set<string>([
    ...(verdict === 'not-privacy' ? [] : signals),
    ...(references.length > 0 ? ['existing-reference'] : []),
    ...(isAboutChild ? ['child'] : []),
  ])
  return flags.filter((flag) => found.has(flag))
}
