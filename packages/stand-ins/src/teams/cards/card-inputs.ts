import type { Fields, RuleBook } from '../../shape/rules.js'
import { cardTypes } from './card-types.js'
import { cardWords } from './card-words.js'

const { must, string, number, flag, any, either, list, among, shape, element, things } = cardWords

const input = (fields: Fields) =>
  element({ id: must(string), label: string, isRequired: flag, errorMessage: string, ...fields })

/** Inputs, by type, after schema 1.5. */
export const cardInputs = {
  'Input.Text': input({
    value: string,
    placeholder: string,
    isMultiline: flag,
    maxLength: number,
    regex: string,
    style: among('text', 'tel', 'url', 'email', 'password'),
    inlineAction: things(cardTypes.selectActions),
  }),
  'Input.Number': input({ value: number, placeholder: string, min: number, max: number }),
  'Input.Date': input({ value: string, placeholder: string, min: string, max: string }),
  'Input.Time': input({ value: string, placeholder: string, min: string, max: string }),
  'Input.Toggle': input({
    title: must(string),
    value: string,
    valueOn: string,
    valueOff: string,
    wrap: flag,
  }),
  'Input.ChoiceSet': input({
    choices: list(shape({ title: must(string), value: must(string) })),
    'choices.data': any,
    isMultiSelect: flag,
    style: among('compact', 'expanded', 'filtered'),
    value: string,
    placeholder: string,
    wrap: flag,
  }),
} satisfies RuleBook

const action = (fields: Fields) => ({
  fields: {
    id: string,
    title: string,
    iconUrl: string,
    style: among('default', 'positive', 'destructive'),
    fallback: any,
    tooltip: string,
    isEnabled: flag,
    mode: among('primary', 'secondary'),
    requires: any,
    role: string,
    ...fields,
  },
})

const associatedInputs = among('auto', 'none')

/** Actions, by type, after schema 1.5. */
export const cardActions = {
  'Action.OpenUrl': action({ url: must(string) }),
  'Action.Submit': action({ data: any, associatedInputs, msTeams: any }),
  'Action.Execute': action({ verb: string, data: any, associatedInputs }),
  'Action.ShowCard': action({ card: must(things(['AdaptiveCard'])) }),
  'Action.ToggleVisibility': action({
    targetElements: must(list(either(string, shape({ elementId: must(string), isVisible: flag })))),
  }),
} satisfies RuleBook
