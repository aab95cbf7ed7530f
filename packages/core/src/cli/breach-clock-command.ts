import { type Catalogue, readCatalogue } from '../regimes/catalogue.js'
import { type BreachClockQuestion, breachClockAnswer } from './breach-clock-answer.js'
import { type BreachClockFlags, breachClockFlags, breachClockHelp } from './breach-clock-flags.js'
import { breachClockJson } from './breach-clock-json.js'
import { breachClockText } from './breach-clock-text.js'
import { type BreachSettings, breachSettings } from './breach-settings.js'
import type { CommandIo } from './command.js'
import { flagSentence } from './flag-sentence.js'
import { InputError } from './input-error.js'

/** The part of a command's surroundings that this one needs. */
export type BreachClockIo = Pick<CommandIo, 'stdout' | 'stderr'>

/**
 * `privacy-desk breach-clock`: by when whom must be told of a breach, and when the desk will warn.
 * @param argv what follows the word `breach-clock`
 * @param given the laws; left out, those that the desk ships, as a `--desk` changes them
 * @returns the exit code: 0, or 2 when the input cannot be used
 */
export async function runBreachClockCommand(
  argv: readonly string[],
  io: BreachClockIo,
  given?: Catalogue,
): Promise<number> {
  try {
    const flags = breachClockFlags(argv)
    for (const line of await linesFor(flags, given)) io.stdout(line)
    return 0
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RangeError)) throw error
    io.stderr(`privacy-desk breach-clock: ${flagSentence(error.message)}`)
    return 2
  }
}

async function linesFor(flags: BreachClockFlags, given?: Catalogue): Promise<readonly string[]> {
  if (flags.help) return [breachClockHelp]
  const desk = flags.desk === undefined ? undefined : await breachSettings(flags.desk)
  const catalogue = given ?? desk?.catalogue ?? readCatalogue()
  const answer = breachClockAnswer(questionOf(flags, desk), catalogue)
  return flags.json ? [JSON.stringify(breachClockJson(answer), null, 2)] : breachClockText(answer)
}

function questionOf(
  flags: BreachClockFlags,
  desk: BreachSettings | undefined,
): BreachClockQuestion {
  const { aware, regimes, processorAware } = flags
  const given = flags.controllers.map(({ name, hours }, at) => ({
    id: String(at + 1),
    controller: name,
    hours,
  }))
  return {
    aware,
    regimes,
    processorAware,
    country: flags.country ?? desk?.country ?? '',
    timezone: flags.timezone ?? desk?.timezone,
    contracts: [...(desk?.contracts ?? []), ...given],
  }
}
