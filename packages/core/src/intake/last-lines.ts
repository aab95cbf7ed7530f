import { lastRemembered } from './last-remembered.js'

/** Characters; longer than any signature. */
const end = 1_000

/**
 * The lines near the end of a mail, where it is signed: without empty ones, and without what is
 * set around names.
 */
export const lastLines = lastRemembered((words): readonly string[] =>
  words
    .slice(-end)
    .split('\n')
    .map((line) => line.trim().replace(/^[-–—*_]+\s*|[,*_]+$/g, ''))
    .filter((line) => line !== ''),
)
