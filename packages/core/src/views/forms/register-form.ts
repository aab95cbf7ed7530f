import type { Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Asks in which format the register is wanted. */
export function registerForm(filling: Filling): Form {
  return {
    title: 'Register of breaches',
    intro: [
      [
        text(
          'The register of GDPR art. 33(5): breaches, near misses, and what turned out to be none, as far as you may see them. The file comes into your chat with me.',
        ),
      ],
    ],
    submit: 'Make it',
    intent: { name: 'breach register' },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'format',
          label: 'Format',
          required: true,
          options: [
            { value: 'xlsx', label: 'XLSX, for a spreadsheet' },
            { value: 'csv', label: 'CSV' },
            { value: 'json', label: 'JSON, for programs' },
          ],
          value: 'xlsx',
        },
      ],
      filling,
    ),
  }
}
