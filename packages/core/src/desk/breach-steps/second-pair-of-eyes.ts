import { z } from 'zod'
import { breachConfirmForm } from '../../views/forms/breach-confirm-form.js'
import { breachStep } from './breach-step.js'

/** Somebody else stands by the conclusion. */
export const secondPairOfEyes = breachStep({
  form: breachConfirmForm,
  fields: () => z.object({ agree: z.literal('yes', 'Read the reasons and agree to them.') }),
  command: () => ({ command: 'confirm-risk' }),
})
