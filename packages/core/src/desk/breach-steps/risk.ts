import { z } from 'zod'
import { riskLevels } from '../../breaches/events.js'
import { breachRiskForm } from '../../views/forms/breach-risk-form.js'
import { choiceField, textField } from '../field-schemas.js'
import { breachStep } from './breach-step.js'

/** The conclusion on the risk, with reasons. */
export const risk = breachStep({
  form: breachRiskForm,
  fields: () =>
    z.object({
      level: choiceField(riskLevels),
      reasons: textField(3000, 'Give the reasons: they go into the register.'),
    }),
  command: async ({ level, reasons }, seal) => ({
    command: 'conclude-risk',
    level,
    reasons: await seal(reasons),
  }),
})
