import type { RequestType } from './request-type.js'

/**
 * What the law wants done at once instead of within a period: withdrawn consent (GDPR art. 7(3))
 * and the objection to direct marketing (art. 21(2)-(3)).
 */
const atOnce: ReadonlySet<RequestType> = new Set(['consent-withdrawal', 'marketing-opt-out'])

/** The part of a mixed request that cannot wait for the rest; nothing where it is all the same. */
export function atOnceBeside(types: readonly RequestType[]): readonly RequestType[] {
  const urgent = types.filter((type) => atOnce.has(type))
  return urgent.length === types.length ? [] : urgent
}

/**
 * The types whose clock the ticket follows. In a mixed request what is due at once is said beside
 * the date, so that the month of the rest keeps its own date and its reminders.
 */
export function typesOnTheClock(types: readonly RequestType[]): readonly RequestType[] {
  const waiting = types.filter((type) => !atOnce.has(type))
  return waiting.length === 0 ? types : waiting
}
