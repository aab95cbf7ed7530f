import { type ChecklistItem, checklistFor } from '../breaches/checklists/checklist-for.js'
import { itemDue } from '../breaches/checklists/item-due.js'
import { lawOfPlace } from '../breaches/clocks/law-of-place.js'
import { readHolidayKey } from '../calendar/holiday-key.js'
import { instantInWords } from '../calendar/zoned-text.js'
import { type Catalogue, readCatalogue } from '../regimes/catalogue.js'
import {
  type BreachChecklistFlags,
  breachChecklistFlags,
  breachChecklistHelp,
} from './breach-checklist-flags.js'
import { breachClockAnswer } from './breach-clock-answer.js'
import { breachSettings } from './breach-settings.js'
import type { CommandIo } from './command.js'
import { flagSentence } from './flag-sentence.js'
import { InputError } from './input-error.js'
import { reasonLines } from './reason-lines.js'

/** The part of a command's surroundings that this one needs. */
export type BreachChecklistIo = Pick<CommandIo, 'stdout' | 'stderr'>

/**
 * `privacy-desk breach-checklist`: what is to be done after a breach, by when and why.
 * @param argv what follows the word `breach-checklist`
 * @param given the laws; left out, those that the desk ships, as a `--desk` changes them
 * @returns the exit code: 0, or 2 when the input cannot be used
 */
export async function runBreachChecklistCommand(
  argv: readonly string[],
  io: BreachChecklistIo,
  given?: Catalogue,
): Promise<number> {
  try {
    const flags = breachChecklistFlags(argv)
    for (const line of flags.help ? [breachChecklistHelp] : await linesFor(flags, given)) {
      io.stdout(line)
    }
    return 0
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RangeError)) throw error
    io.stderr(`privacy-desk breach-checklist: ${flagSentence(error.message)}`)
    return 2
  }
}

async function linesFor(flags: BreachChecklistFlags, given?: Catalogue): Promise<string[]> {
  const desk = flags.desk === undefined ? undefined : await breachSettings(flags.desk)
  const catalogue = given ?? desk?.catalogue ?? readCatalogue()
  const country = flags.country ?? desk?.country ?? ''
  const regimes = regimesOf(country, flags.also, catalogue)
  const own = desk?.checklist ?? []
  const items = checklistFor({ role: flags.role, regimes, own })
  const { aware, timezone = desk?.timezone } = flags
  const dueOf =
    aware === undefined
      ? hoursOf
      : dueAfter({ aware, country, timezone, regimes, contracts: desk?.contracts ?? [] }, catalogue)
  return [
    `Checklist of a ${flags.role} under ${regimes.join(', ')}: ${items.length} items.`,
    ...items.flatMap((item, at) => itemLines(item, at + 1, dueOf(item))),
    '',
    'Not legal advice.',
  ]
}

/** That of the place first. */
function regimesOf(country: string, also: readonly string[], catalogue: Catalogue): string[] {
  const place = readHolidayKey(country)
  const own = place === undefined ? undefined : lawOfPlace(place)
  if (own === undefined) {
    throw new InputError(`country: no breach law of "${country}" is known; write DE or US-CA`)
  }
  const others = also.map((name) => {
    const found = catalogue.find(name.trim().toLowerCase())
    if (found === undefined) throw new InputError(`also: there is no law "${name}"`)
    return found.id
  })
  return [...new Set([own.regime, ...others])]
}

function hoursOf({ due }: ChecklistItem): string {
  const hours = due?.hours === undefined ? [] : [`within ${due.hours} h of awareness`]
  const clock = due?.clock === undefined ? [] : [`by the clock “${due.clock.replace('-', ' ')}”`]
  return [...clock, ...hours].join(', else ') || 'without a date'
}

function dueAfter(question: Parameters<typeof breachClockAnswer>[0], catalogue: Catalogue) {
  const answer = breachClockAnswer(question, catalogue)
  const clocks = [...answer.contracts, ...answer.here.flatMap((law) => law.clocks)]
  const [regime = ''] = question.regimes
  return (item: ChecklistItem): string => {
    const { awareAt } = answer.aware
    const due = itemDue(item, { awareAt, regime, clocks, zone: answer.zone })
    return due === null ? 'without a date' : `by ${instantInWords(due, answer.zone)}`
  }
}

function itemLines(item: ChecklistItem, number: number, due: string): string[] {
  const after = item.dependsOn.length === 0 ? '' : `; after ${item.dependsOn.join(', ')}`
  const { why, article, verified } = item
  const reason = { text: why, rule: item.id, citation: article, verified }
  return [
    '',
    `${String(number).padStart(2)}. ${item.title}`,
    `    ${item.owner}, ${due}${after}`,
    ...reasonLines(reason, ''),
  ]
}
