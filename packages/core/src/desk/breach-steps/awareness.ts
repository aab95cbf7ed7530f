import { z } from 'zod'
import { breachAwarenessForm } from '../../views/forms/breach-awareness-form.js'
import { emptyOr } from '../field-schemas.js'
import { momentField } from '../moment-field.js'
import { breachStep } from './breach-step.js'
import { noteField } from './note-field.js'

/** When we became aware. */
export const awareness = breachStep({
  form: breachAwarenessForm,
  fields: (zone) =>
    z.object({
      investigatingSince: emptyOr(momentField(zone)),
      at: momentField(zone),
      reasons: noteField,
    }),
  command: async ({ investigatingSince, at, reasons }, seal) => ({
    command: 'set-awareness',
    investigatingSince,
    awareAt: at,
    reason: await seal(reasons),
  }),
})
