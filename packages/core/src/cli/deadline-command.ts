import { type Catalogue, readCatalogue } from '../regimes/catalogue.js'
import { deadlines } from '../regimes/deadlines.js'
import { earliest } from '../regimes/earliest.js'
import type { CommandIo } from './command.js'
import { deadlineFlags, deadlineHelp, flagSentence } from './deadline-flags.js'
import { deadlineJson } from './deadline-json.js'
import { deadlineQuestion } from './deadline-question.js'
import { deadlineText, milestoneHeading } from './deadline-text.js'
import { InputError } from './input-error.js'

/** The part of a command's surroundings that this one needs. */
export type DeadlineIo = Pick<CommandIo, 'stdout' | 'stderr' | 'stdin'>

/**
 * `privacy-desk deadline`: the legal dates of a request and how they were found.
 * @param argv what follows the word `deadline`
 * @returns the exit code: 0, or 2 when the input cannot be used. With `--jsonl` a bad line is
 *   answered with its error and the code stays 0.
 */
export async function runDeadlineCommand(
  argv: readonly string[],
  io: DeadlineIo,
  catalogue: Catalogue = readCatalogue(),
): Promise<number> {
  try {
    const flags = deadlineFlags(argv)
    if (flags.mode === 'help') io.stdout(deadlineHelp)
    else if (flags.mode === 'jsonl') await answerLines(io, catalogue)
    else answerOne(flags.question, io, catalogue)
    return 0
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RangeError)) throw error
    io.stderr(`privacy-desk deadline: ${flagSentence(error.message)}`)
    return 2
  }
}

async function answerLines(io: DeadlineIo, catalogue: Catalogue): Promise<void> {
  for await (const line of io.stdin) {
    if (line.trim() !== '') io.stdout(deadlineJson(line, catalogue))
  }
}

function answerOne(question: unknown, io: DeadlineIo, catalogue: Catalogue): void {
  const { facts, regimes, calendar, zone, place } = deadlineQuestion(question, catalogue)
  const answers = regimes.map((regime) => ({ regime, dates: deadlines(facts, regime, calendar) }))
  for (const { regime, dates } of answers) {
    for (const line of deadlineText(dates, regime, place, zone)) io.stdout(line)
  }
  if (answers.length === 1) return
  io.stdout('')
  io.stdout('These laws run in parallel; the desk works to the earliest dates:')
  const { milestones } = earliest(
    answers.map(({ dates }) => dates),
    zone,
  )
  for (const one of milestones) io.stdout(`  ${milestoneHeading(one, zone)}`)
}
