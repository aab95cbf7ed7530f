import type { Fault } from '../../shape/rules.js'

/** Slack's refusal of a payload: its error code and the reasons in its wording. */
export interface Verdict {
  readonly error: string
  readonly details: readonly string[]
  /** Slack mends this itself (cuts the text) and goes on. */
  readonly mended?: true
}

/** A refusal for shape faults; nothing when there are none. */
export function verdictOf(error: string, faults: readonly Fault[]): Verdict | undefined {
  if (faults.length === 0) return undefined
  return { error, details: faults.map((f) => `${f.problem} [json-pointer:${f.pointer}]`) }
}
