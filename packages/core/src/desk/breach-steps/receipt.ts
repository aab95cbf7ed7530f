import { z } from 'zod'
import { breachReceiptForm } from '../../views/forms/breach-receipt-form.js'
import { textField } from '../field-schemas.js'
import { breachStep } from './breach-step.js'

/** In characters: a receipt or case number of an authority. */
export const longestReceipt = 100

/** The number that an authority gave for a notice, after that was recorded. */
export const receipt = breachStep({
  form: breachReceiptForm,
  fields: () =>
    z.object({
      notice: z.string('Choose a notice.').regex(/^.+\|\d+$/, 'Choose a notice.'),
      receipt: textField(longestReceipt, 'Enter the number that the authority gave.'),
    }),
  command: async ({ notice, receipt }, seal) => {
    const [authority = '', phase] = notice.split('|')
    return {
      command: 'record-receipt',
      authority,
      phase: Number(phase),
      receipt: await seal(receipt),
    }
  },
})
