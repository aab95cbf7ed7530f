import { z } from 'zod'
import { sentence } from './provision.js'

/** Words that the explanations of all laws share: `data/wording/en.yaml`. */
export const wording = z.strictObject({
  language: z.string(),
  period: z.strictObject({ sameNumber: sentence(), lastDay: sentence('number') }),
  days: z.strictObject({ one: sentence(), many: sentence('count') }),
  closed: z.strictObject({
    weekend: sentence('day', 'weekday'),
    holiday: sentence('day', 'holiday'),
    and: z.string(),
  }),
  pause: z.strictObject({ tooLate: sentence('from', 'ended'), counted: sentence('from', 'to') }),
  result: z.strictObject({
    both: sentence('result'),
    safe: sentence('result'),
    latest: sentence('result'),
  }),
})
export type Wording = z.infer<typeof wording>
