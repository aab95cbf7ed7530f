import { isCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { Field } from '@privacy-desk/core/views/model.js'
import type { InputBlock, KnownBlock } from '@slack/types'
import { sentences } from '../sentences.js'
import { renderChoice } from './choice.js'
import { clip } from './clip.js'
import { fieldBlockId } from './field-id.js'
import type { Fitter } from './fitter.js'
import { limits } from './limits.js'

/** Renders a field as an input, with its error below when it is shown again. */
export function renderField(field: Field, fit: Fitter): KnownBlock[] {
  const element = renderElement(field, fit)
  if (element === null) return [nothingToChoose(field, fit)]
  const input: InputBlock = {
    type: 'input',
    block_id: fieldBlockId(field.name),
    label: fit.plain(field.label, limits.input.label),
    element,
    optional: !field.required,
    ...(field.hint === undefined ? {} : { hint: fit.plain(field.hint, limits.input.hint) }),
  }
  return field.error === undefined ? [input] : [input, errorLine(field.error, fit)]
}

function renderElement(field: Field, fit: Fitter): InputBlock['element'] | null {
  switch (field.kind) {
    case 'line':
    case 'area':
      return textInput(field, fit)
    case 'choice':
      return renderChoice(field, fit)
    case 'date':
      return { type: 'datepicker', action_id: 'value', ...initialDate(field.value) }
    case 'date-time':
      return { type: 'datetimepicker', action_id: 'value', ...initialMoment(field.value) }
    default:
      return field satisfies never
  }
}

/** The value goes in as it is: Slack shows inputs literally, and it must come back unchanged. */
function textInput(
  field: Extract<Field, { kind: 'line' | 'area' }>,
  fit: Fitter,
): InputBlock['element'] {
  const max = Math.min(Math.max(field.maxLength ?? limits.input.text, 1), limits.input.text)
  const value = field.value ?? ''
  if (value.length > max) fit.leaveOut()
  return {
    type: 'plain_text_input',
    action_id: 'value',
    multiline: field.kind === 'area',
    max_length: max,
    ...(value === '' ? {} : { initial_value: clip(value, max) }),
  }
}

function initialDate(value: string | undefined): { initial_date?: string } {
  return value !== undefined && isCivilDate(value) ? { initial_date: value } : {}
}

function initialMoment(value: string | undefined): { initial_date_time?: number } {
  const seconds = Math.floor(Date.parse(value ?? '') / 1000)
  return seconds >= 1_000_000_000 && seconds <= 9_999_999_999 ? { initial_date_time: seconds } : {}
}

function errorLine(error: string, fit: Fitter): KnownBlock {
  const text = [{ kind: 'text', text: '⚠️ ' } as const, { kind: 'bold', text: error } as const]
  return { type: 'context', elements: [fit.mrkdwn(text, limits.contextText)] }
}

function nothingToChoose(field: Field, fit: Fitter): KnownBlock {
  const label = { kind: 'bold', text: field.label } as const
  const line = { kind: 'text', text: `\n${sentences.noOptions}` } as const
  return { type: 'section', text: fit.mrkdwn([label, line], limits.sectionText) }
}
