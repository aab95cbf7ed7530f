import { z } from 'zod'
import { breachToldForm } from '../../views/forms/breach-told-form.js'
import { choiceField } from '../field-schemas.js'
import { momentField } from '../moment-field.js'
import { breachStep } from './breach-step.js'

/** That the people affected were told. */
export const told = breachStep({
  form: breachToldForm,
  fields: (zone) => z.object({ at: momentField(zone), how: choiceField(['each', 'publicly']) }),
  command: ({ at, how }) => ({ command: 'record-told', at, publicly: how === 'publicly' }),
})
