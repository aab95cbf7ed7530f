import type { Field } from '@privacy-desk/core/views/model.js'
import { phrases } from '../phrases.js'
import type { Element, Input } from './adaptive-card.js'
import type { Clipper } from './clipper.js'
import { markdown, oneLine } from './escape.js'
import { limits } from './limits.js'
import { Mentions } from './mentions.js'
import { textElements } from './text-elements.js'

/** The names under which inputs come back beside the button's data; see `inbound/form-values.ts`. */
export const inputIds = {
  value: (name: string) => `in.${name}`,
  date: (name: string) => `date.${name}`,
  time: (name: string) => `time.${name}`,
} as const

/**
 * Draws a field with its label, value and hint, and a line under it where it was faulty.
 * @param values shortens what was typed, and remembers that it did
 */
export function renderField(field: Field, clip: Clipper, values: Clipper): readonly Element[] {
  return [
    ...inputs(field, clip, values),
    ...note(field.hint, clip, { quiet: true, close: true }),
    ...note(fault(field), clip, { bold: true, colour: 'Attention', close: true }),
  ]
}

const note = (text: string | undefined, clip: Clipper, look: Parameters<typeof textElements>[3]) =>
  text === undefined ? [] : textElements([{ kind: 'text', text }], clip, new Mentions(), look)

function inputs(field: Field, clip: Clipper, values: Clipper): readonly Input[] {
  const base = { ...naming(field, clip), id: inputIds.value(field.name) }
  switch (field.kind) {
    case 'line':
    case 'area':
      return [
        {
          type: 'Input.Text',
          ...base,
          ...kept(field.value && values.text(field.value, clip.budget.value)),
          ...(field.kind === 'area' ? { isMultiline: true } : {}),
          ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
        },
      ]
    case 'choice':
      return [choice(field, base, clip)]
    case 'date':
      return [{ type: 'Input.Date', ...base, ...kept(dateIn(field.value)) }]
    case 'date-time':
      return dateAndTime(field, base, clip)
    default:
      return unknown(field)
  }
}

type Naming = Pick<Input, 'label' | 'isRequired' | 'errorMessage'>

function naming(field: Field, clip: Clipper): Naming {
  const label = clip.safe(field.label, oneLine, limits.label)
  return { label, isRequired: field.required, errorMessage: phrases.invalidInput(label) }
}

const kept = (value: string | undefined) => (value === undefined || value === '' ? {} : { value })

function choice(
  field: Extract<Field, { kind: 'choice' }>,
  base: Naming & { readonly id: string },
  clip: Clipper,
): Input {
  const compact = field.options.length > 6 && field.several !== true
  // Radio buttons and check boxes read their titles as markdown, a drop-down does not.
  const neutralise = compact ? oneLine : markdown
  const choices = clip.list(field.options).map(({ value, label }) => ({
    title: neutralise(clip.safe(label, oneLine, limits.choice)),
    value,
  }))
  return {
    type: 'Input.ChoiceSet',
    ...base,
    ...kept(chosen(field)),
    choices,
    style: compact ? 'compact' : 'expanded',
    isMultiSelect: field.several === true,
    wrap: true,
  }
}

/** Teams refuses a form whose value is none of its choices. */
function chosen({ value = '', options, several }: Extract<Field, { kind: 'choice' }>): string {
  const values = several === true ? value.split(',') : [value]
  return values.filter((one) => options.some((option) => option.value === one)).join(',')
}

function dateAndTime(field: Field, base: Naming, clip: Clipper): readonly Input[] {
  const time = /T(\d{2}:\d{2})/.exec(field.value ?? '')?.[1]
  const label = `${clip.text(base.label, limits.label)}, ${phrases.time}`
  return [
    { type: 'Input.Date', ...base, id: inputIds.date(field.name), ...kept(dateIn(field.value)) },
    {
      type: 'Input.Time',
      ...base,
      label,
      errorMessage: phrases.invalidInput(label),
      id: inputIds.time(field.name),
      ...kept(time),
    },
  ]
}

/** Teams drops a date input's value that is no date, so a faulty one is quoted in the line below. */
function fault(field: Field): string | undefined {
  const dated = field.kind === 'date' || field.kind === 'date-time'
  const lost = dated && field.value && dateIn(field.value) === undefined
  if (!lost) return field.error
  return [field.error, `${phrases.youEntered} ${field.value}`].filter(Boolean).join(' ')
}

const dateIn = (value: string | undefined): string | undefined =>
  /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(value ?? '')?.[1]

/** Everything is named above; a field of a later version is left out rather than broken. */
function unknown(_: never): readonly Input[] {
  return []
}
