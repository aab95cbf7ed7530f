import { breachRoles } from '../../breaches/role.js'
import { breachRoleLabels } from '../breach-labels.js'
import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { reasonsField } from './breach-fields.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

/** It turned out that we are something else for these data. */
export function breachRoleForm({ breach }: BreachView, filling: Filling): Form {
  return {
    title: 'Our role',
    intro: [
      [
        text(
          `${breach.reference}: checklist, clocks and duties follow the role. What was recorded stays.`,
        ),
      ],
    ],
    submit: 'Change the role',
    intent: { name: 'breach role', ref: breach.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'role',
          label: 'Our role for these data',
          required: true,
          options: options(breachRoles, breachRoleLabels),
          value: breach.role,
        },
        reasonsField('Why, for the register', true),
      ],
      filling,
    ),
  }
}
