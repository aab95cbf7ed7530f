import { breachCardExamples } from './examples/breach-card-examples.js'
import { breachFormExamples } from './examples/breach-form-examples.js'
import { cardExamples } from './examples/card-examples.js'
import { formExamples } from './examples/form-examples.js'
import { letterCardExamples, letterFormExamples } from './examples/letter-examples.js'
import type { Card, Form } from './model.js'

/** One view as people see it, under a name that is fit for a file. */
export interface ViewExample {
  readonly name: string
  readonly card?: Card
  readonly form?: Form
}

/** Every view in every state: rendered on both platforms by the golden tests. */
export const viewExamples: readonly ViewExample[] = [
  ...Object.entries({ ...cardExamples, ...breachCardExamples, ...letterCardExamples }).map(
    ([name, card]) => ({
      name: `card-${name}`,
      card,
    }),
  ),
  ...Object.entries({ ...formExamples, ...breachFormExamples, ...letterFormExamples }).map(
    ([name, form]) => ({
      name: `form-${name}`,
      form,
    }),
  ),
]
