import { z } from 'zod'
import { individualsExceptions } from '../../breaches/events.js'
import { breachIndividualsForm } from '../../views/forms/breach-individuals-form.js'
import { choiceField, emptyOr, textField } from '../field-schemas.js'
import { breachStep } from './breach-step.js'

/** To tell the people affected, or not. */
export const individuals = breachStep({
  form: breachIndividualsForm,
  fields: () =>
    z.object({
      tell: choiceField(['yes', 'no']),
      exception: emptyOr(choiceField(individualsExceptions)),
      reasons: textField(3000, 'Give the reasons: they go into the register.'),
    }),
  command: async ({ tell, exception, reasons }, seal) => ({
    command: 'decide-individuals',
    tell: tell === 'yes',
    ...(exception === undefined ? {} : { exception }),
    reasons: await seal(reasons),
  }),
})
