import type { Source } from './source.js'

/** One rule: names every offender among the sources, with what it did. */
export type Rule = (sources: readonly Source[]) => readonly string[]
