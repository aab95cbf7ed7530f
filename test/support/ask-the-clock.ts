import { deadlineJson } from '@privacy-desk/core/cli/deadline-json.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { z } from 'zod'

const catalogue = readCatalogue()

const reason = z.strictObject({
  rule: z.string().regex(/^[A-Z0-9-]+$/),
  citation: z.string().min(1),
  text: z.string().min(1),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/),
  verified: z.boolean(),
  milestone: z.string().optional(),
})

const answer = z.strictObject({
  id: z.unknown(),
  milestones: z.record(z.string(), z.strictObject({ safe: z.string(), latest: z.string() })),
  explanation: z.array(reason),
})
export type ClockAnswer = z.infer<typeof answer>

/**
 * Answers one line of `privacy-desk deadline --jsonl` and checks the form of the answer.
 * @throws ZodError when the clock answers with an error or in another form
 */
export function askTheClock(question: Readonly<Record<string, unknown>>): ClockAnswer {
  return answer.parse(JSON.parse(deadlineJson(JSON.stringify(question), catalogue)))
}
