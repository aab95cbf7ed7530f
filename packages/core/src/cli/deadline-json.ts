import type { Catalogue } from '../regimes/catalogue.js'
import { deadlines } from '../regimes/deadlines.js'
import type { Timetable } from '../regimes/timetable.js'
import { deadlineQuestion } from './deadline-question.js'
import { dueText } from './deadline-text.js'
import { InputError } from './input-error.js'

/**
 * Answers one line of `deadline --jsonl`: milestones and explanation, or an error with a sentence.
 * Never throws on bad input.
 */
export function deadlineJson(line: string, catalogue: Catalogue): string {
  const value = parsed(line)
  if (value === undefined) return JSON.stringify({ id: null, error: 'the line is not JSON' })
  const id = idOf(value)
  try {
    const { facts, regime, calendar } = deadlineQuestion(value, catalogue)
    return JSON.stringify({ id, ...answer(deadlines(facts, regime, calendar)) })
  } catch (error) {
    if (error instanceof InputError || error instanceof RangeError) {
      return JSON.stringify({ id, error: error.message })
    }
    throw error
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

function answer({ milestones }: Timetable) {
  return {
    milestones: Object.fromEntries(
      milestones.map(({ name, safe, latest }) => [
        name,
        { safe: dueText(safe), latest: dueText(latest) },
      ]),
    ),
    explanation: milestones.flatMap(({ name, steps }) =>
      steps.map((step) => ({ milestone: name, ...step })),
    ),
  }
}
