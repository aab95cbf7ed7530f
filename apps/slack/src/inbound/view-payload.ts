import { z } from 'zod'
import { userPayload } from './payloads.js'

const text = z.string().nullish().catch(null)
const option = z.looseObject({ value: z.string() })

/** What one input holds. @see https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export const inputPayload = z.looseObject({
  value: text,
  selected_option: option.nullish().catch(null),
  selected_options: z.array(option).nullish().catch(null),
  selected_date: text,
  selected_date_time: z.number().nullish().catch(null),
  files: z.array(z.unknown()).nullish().catch(null),
})
export type InputPayload = z.output<typeof inputPayload>

/** A submitted modal. */
export const submissionPayload = z.looseObject({
  user: userPayload,
  view: z.looseObject({
    id: z.string(),
    hash: z.string(),
    callback_id: z.string().catch(''),
    private_metadata: z.string().catch(''),
    blocks: z.array(z.looseObject({ block_id: z.string().catch('') })).catch([]),
    state: z
      .looseObject({ values: z.record(z.string(), z.record(z.string(), inputPayload)).catch({}) })
      .catch({ values: {} }),
  }),
})
export type SubmissionPayload = z.output<typeof submissionPayload>
