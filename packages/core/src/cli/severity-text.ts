import type { Severity } from '../breaches/severity/severity.js'
import { reasonLines } from './reason-lines.js'

/** A severity for people: the result, then each step of the reasoning with its source. */
export function severityText({ se, band, flags, explanation }: Severity): string[] {
  return [
    `SEVERITY ${se}: ${band.replace('-', ' ').toUpperCase()}`,
    ...flags.map((flag) => `To be considered: ${flag.replaceAll('-', ' ')}`),
    '',
    ...explanation.flatMap((step) => reasonLines(step, '-')),
    '',
    'Not legal advice.',
  ]
}
