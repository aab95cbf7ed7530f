import { z } from 'zod'
import { readHolidayKey } from '../../calendar/holiday-key.js'
import { breachNoticeForm } from '../../views/forms/breach-notice-form.js'
import { momentField } from '../moment-field.js'
import { breachStep } from './breach-step.js'
import { noteField } from './note-field.js'
import { longestReceipt } from './receipt.js'

const place = z
  .string()
  .trim()
  .toUpperCase()
  .refine(
    (key) => readHolidayKey(key) !== undefined,
    'Enter a country or a part of it, such as IE or DE-BY.',
  )

const receiptField = z
  .string()
  .trim()
  .max(longestReceipt, `At most ${longestReceipt} characters.`)
  .transform((number) => (number === '' ? undefined : number))
  .optional()

/** A notice that went to an authority, and why it was late if it was. */
export const notice = breachStep({
  form: breachNoticeForm,
  fields: (zone) =>
    z.object({
      regime: z.string('Choose the law.').min(1, 'Choose the law.'),
      authority: place,
      at: momentField(zone),
      lateReasons: noteField,
      receipt: receiptField,
    }),
  command: async ({ lateReasons, receipt, ...input }, seal) => ({
    command: 'record-notice',
    ...input,
    lateReasons: await seal(lateReasons),
    receipt: await seal(receipt),
  }),
})
