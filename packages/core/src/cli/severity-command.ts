import { type Severity, severity } from '../breaches/severity/severity.js'
import { answerLine } from './answer-line.js'
import type { CommandIo } from './command.js'
import { InputError } from './input-error.js'
import { parsedInput } from './parsed-input.js'
import { severityFlags, severityHelp } from './severity-flags.js'
import { severityGuide } from './severity-guide.js'
import { severityInput } from './severity-input.js'
import { severityText } from './severity-text.js'

/** The part of a command's surroundings that this one needs. */
export type SeverityIo = Pick<CommandIo, 'stdout' | 'stderr' | 'stdin'>

/**
 * `privacy-desk severity`: how severe a breach is and how that was found.
 * @param argv what follows the word `severity`
 * @returns the exit code: 0, or 2 when the input cannot be used. With `--jsonl` a bad line is
 *   answered with its error and the code stays 0.
 */
export async function runSeverityCommand(argv: readonly string[], io: SeverityIo): Promise<number> {
  try {
    const flags = severityFlags(argv)
    if (flags.mode === 'jsonl') await answerLines(io)
    else for (const line of linesFor(flags)) io.stdout(line)
    return 0
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    io.stderr(`privacy-desk severity: ${error.message}`)
    return 2
  }
}

async function answerLines({ stdin, stdout }: SeverityIo): Promise<void> {
  for await (const line of stdin) {
    if (line.trim() !== '') stdout(answerLine(line, graded))
  }
}

function linesFor(flags: ReturnType<typeof severityFlags>): readonly string[] {
  if (flags.mode === 'help') return [severityHelp]
  if (flags.mode === 'guide') return severityGuide()
  return severityText(graded(flags.mode === 'one' ? flags.question : undefined))
}

function graded(value: unknown): Severity {
  return severity(parsedInput(severityInput, value))
}
