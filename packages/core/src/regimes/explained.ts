import type { CivilDate } from '../calendar/civil-date.js'
import { dayAndWeekday } from '../calendar/day-in-words.js'
import type { Draft } from './draft.js'
import { fillText } from './fill-text.js'
import type { Run } from './run.js'
import type { Milestone, Step } from './timetable.js'

/**
 * A milestone with its reasons: the strict reading first, then the latest where it differs.
 * @param strict the draft whose safe date counts
 * @param lenient the draft whose latest date counts, most often the same
 */
export function explained(strict: Draft, lenient: Draft, run: Run): Milestone {
  return {
    name: strict.name,
    safe: { unit: 'day', day: strict.safe.day },
    latest: { unit: 'day', day: lenient.latest.day },
    steps: strict === lenient && agrees(strict) ? single(strict, run) : both(strict, lenient, run),
  }
}

function agrees({ safe, latest }: Draft): boolean {
  const texts = (steps: readonly Step[]) => steps.map((one) => one.text).join('\n')
  return safe.day === latest.day && texts(safe.steps) === texts(latest.steps)
}

function single(draft: Draft, run: Run): readonly Step[] {
  const steps = [...draft.lead, ...draft.safe.steps]
  return [...steps, result('both', draft, draft.safe.day, steps, run)]
}

function both(strict: Draft, lenient: Draft, run: Run): readonly Step[] {
  const safe = [...strict.lead, ...strict.safe.steps]
  const lead = strict === lenient ? [] : lenient.lead
  const latest = [...lead, ...lenient.latest.steps]
  return [
    ...safe,
    result('safe', strict, strict.safe.day, safe, run),
    ...latest,
    result('latest', lenient, lenient.latest.day, [...lenient.lead, ...latest], run),
  ]
}

const resultRules = { both: 'RESULT', safe: 'SAFE', latest: 'LATEST' } as const

/** A result is as well known as the least known step that led to it. */
function result(
  kind: keyof typeof resultRules,
  { rule }: Draft,
  day: CivilDate,
  steps: readonly Step[],
  { regime }: Run,
): Step {
  return {
    rule: resultRules[kind],
    citation: rule.citation,
    text: fillText(regime.wording.result[kind], { result: dayAndWeekday(day) }),
    date: day,
    verified: steps.every(({ verified }) => verified),
  }
}
