import type { Flag } from '@privacy-desk/core/intake/flag.js'

/** The flags that mails carry, and those that the desk told. */
export interface FlagsRead {
  readonly expected: readonly Flag[]
  readonly told: readonly Flag[]
}

/** How often a flag was told, and how often it should have been. */
export interface FlagFigures {
  readonly expected: number
  readonly told: number
  readonly right: number
  /** Part of the expected that were told. */
  readonly recall: number
  /** Part of the told that were expected. */
  readonly precision: number
}

/** Measures one flag over all mails. */
export function scoreFlag(flag: Flag, reads: readonly FlagsRead[]): FlagFigures {
  const expecting = reads.filter((one) => one.expected.includes(flag))
  const right = expecting.filter((one) => one.told.includes(flag)).length
  const told = reads.filter((one) => one.told.includes(flag)).length
  const expected = expecting.length
  return {
    expected,
    told,
    right,
    recall: expected === 0 ? 1 : right / expected,
    precision: told === 0 ? 1 : right / told,
  }
}
