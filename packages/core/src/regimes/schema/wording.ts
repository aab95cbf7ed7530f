import { z } from 'zod'
import { sentence } from './provision.js'

const counted = z.strictObject({ one: sentence(), many: sentence('count') })

/** Words that the explanations of all laws share: `data/wording/en.yaml`. */
export const wording = z.strictObject({
  language: z.string(),
  units: z.strictObject({ months: counted, days: counted, workingDays: counted, hours: counted }),
  period: z.strictObject({
    atOnce: sentence(),
    sameNumber: sentence(),
    lastDay: sentence('number'),
    override: sentence('was', 'period', 'because'),
  }),
  start: z.strictObject({
    requestDate: sentence('requested'),
    noRequestDate: sentence('received'),
    dayOnly: sentence('start'),
  }),
  closed: z.strictObject({
    weekend: sentence('day', 'weekday'),
    holiday: sentence('day', 'holiday'),
    and: z.string(),
  }),
  pause: z.strictObject({
    tooLate: sentence('from', 'ended'),
    tooEarly: sentence('from', 'to', 'start'),
    counted: sentence('from', 'to'),
    open: sentence('from', 'to'),
    openSafe: sentence('from'),
    openLatest: sentence('from', 'to', 'result'),
    notAsked: sentence('to'),
    none: sentence('from', 'law'),
  }),
  extension: z.strictObject({ none: sentence('told', 'law') }),
  result: z.strictObject({
    both: sentence('result'),
    safe: sentence('result'),
    latest: sentence('result'),
  }),
})
export type Wording = z.infer<typeof wording>
