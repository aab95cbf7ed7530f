import type { Text } from './model.js'
import { bold, code, text } from './spans.js'

/** What was wrong with a command, if anything. */
export interface HelpProblem {
  readonly unknown?: string | undefined
  /** The command whose reference was missing or wrong. */
  readonly about?: string | undefined
  readonly badReference?: string | undefined
}

/** What was wrong with the command just typed, and how it is written. */
export function helpProblemText({ unknown, about, badReference }: HelpProblem): readonly Text[] {
  if (unknown !== undefined) {
    return [[bold('I do not know the command '), code(unknown), bold('.'), text(' These I know:')]]
  }
  if (about === undefined) return []
  const isBreach = about.startsWith('breach ')
  const example = code(`${about} ${isBreach ? 'BR-2026-0001' : 'PR-2026-0042'}`)
  return badReference === undefined || badReference === ''
    ? [
        [
          bold(isBreach ? 'Which breach? ' : 'Which request? '),
          text('Add its reference: '),
          example,
        ],
      ]
    : [[code(badReference), bold(' is no reference. '), text('It looks like this: '), example]]
}
