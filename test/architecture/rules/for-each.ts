import type { Rule } from '../rule.js'
import type { Source } from '../source.js'

/** A rule that looks at each source alone: each offence is named with the file it is in. */
export function forEach(offences: (source: Source) => readonly string[]): Rule {
  return (sources) =>
    sources.flatMap((source) => offences(source).map((offence) => `${source.path}: ${offence}`))
}
