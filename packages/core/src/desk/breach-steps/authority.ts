import { z } from 'zod'
import { breachAuthorityForm } from '../../views/forms/breach-authority-form.js'
import { choiceField } from '../field-schemas.js'
import { breachStep } from './breach-step.js'
import { noteField } from './note-field.js'

/** To notify the authority, or not. */
export const authority = breachStep({
  form: breachAuthorityForm,
  fields: () => z.object({ notify: choiceField(['yes', 'no']), reasons: noteField }),
  command: async ({ notify, reasons }, seal) => ({
    command: 'decide-authority',
    notify: notify === 'yes',
    reasons: await seal(reasons),
  }),
})
