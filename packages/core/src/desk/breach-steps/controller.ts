import { z } from 'zod'
import { breachControllerForm } from '../../views/forms/breach-controller-form.js'
import { momentField } from '../moment-field.js'
import { breachStep } from './breach-step.js'

/** That a controller was told. */
export const controller = breachStep({
  form: breachControllerForm,
  fields: (zone) =>
    z.object({
      controller: z.string('Choose a controller.').min(1, 'Choose a controller.'),
      at: momentField(zone),
    }),
  command: (input) => ({ command: 'record-controller-told', ...input }),
})
