import { dayAndWeekday } from '../../calendar/day-in-words.js'
import { instantInWords } from '../../calendar/zoned-text.js'
import type { Due, Milestone, Step } from '../timetable.js'
import type { Draft } from './draft.js'
import { fillText } from './fill-text.js'
import type { Kind, Run } from './run.js'

/**
 * A milestone with its reasons: the strict reading first, then the latest where it differs.
 * @param strict the draft whose safe date counts
 * @param lenient the draft whose latest date counts, most often the same
 */
export function explained(strict: Draft, lenient: Draft, run: Run): Milestone {
  return {
    name: strict.name,
    safe: strict.safe.due,
    latest: lenient.latest.due,
    steps: strict === lenient && agrees(strict) ? single(strict, run) : both(strict, lenient, run),
  }
}

function agrees({ safe, latest }: Draft): boolean {
  return shared(safe.steps, latest.steps) === Math.max(safe.steps.length, latest.steps.length)
}

/** How many steps both readings begin with alike. */
function shared(safe: readonly Step[], latest: readonly Step[]): number {
  const differs = safe.findIndex(
    ({ text, citation }, at) => text !== latest[at]?.text || citation !== latest[at]?.citation,
  )
  return differs === -1 ? safe.length : differs
}

function single(draft: Draft, run: Run): readonly Step[] {
  const steps = [...draft.lead, ...draft.safe.steps]
  return [...steps, result('both', draft, 'safe', steps, run)]
}

function both(strict: Draft, lenient: Draft, run: Run): readonly Step[] {
  const safe = [...strict.lead, ...strict.safe.steps]
  const latest = [...lenient.lead, ...lenient.latest.steps]
  const known = strict === lenient ? strict.lead.length : 0
  const common = known + (known === 0 ? 0 : shared(strict.safe.steps, lenient.latest.steps))
  return [
    ...safe,
    result('safe', strict, 'safe', safe, run),
    ...latest.slice(common),
    result('latest', lenient, 'latest', latest, run),
  ]
}

const resultRules = { both: 'RESULT', safe: 'SAFE', latest: 'LATEST' } as const

/** A result is as well known as the least known step that led to it. */
function result(
  said: keyof typeof resultRules,
  draft: Draft,
  kind: Kind,
  steps: readonly Step[],
  { regime, zone }: Run,
): Step {
  const { due } = draft[kind]
  return {
    rule: resultRules[said],
    citation: draft.rule[kind].citation,
    text: fillText(regime.wording.result[said], { result: inWords(due, zone) }),
    date: due.unit === 'day' ? due.day : due.instant,
    verified: steps.every(({ verified }) => verified),
  }
}

function inWords(due: Due, zone: string): string {
  return due.unit === 'day' ? dayAndWeekday(due.day) : instantInWords(due.instant, zone)
}
