/** Calls back once after some milliseconds; the result calls it off. */
export type Timer = (ms: number, callback: () => void) => () => void

/** `setTimeout` counts in 32 bits and fires at once beyond them. */
const longestMs = 2 ** 31 - 1

/** The machine's timer. Waits longer than 24 days end early; whoever is called looks at the clock. */
export const systemTimer: Timer = (ms, callback) => {
  const handle = setTimeout(callback, Math.min(Math.max(ms, 0), longestMs))
  return () => clearTimeout(handle)
}
