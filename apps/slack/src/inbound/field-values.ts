import { fieldName } from '../render/field-id.js'
import { readSlackTime } from './slack-time.js'
import type { InputPayload, SubmissionPayload } from './view-payload.js'

/** What was filled in, by field name. A field that was left empty or emptied is ''. */
export function fieldValues({ view }: SubmissionPayload): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(view.state.values).flatMap(([blockId, inputs]) => {
      const name = fieldName(blockId)
      const [input] = Object.values(inputs)
      return name === null || input === undefined ? [] : [[name, inputValue(input)]]
    }),
  )
}

function inputValue(input: InputPayload): string {
  if (input.selected_options) return input.selected_options.map(({ value }) => value).join(',')
  if (input.selected_date_time) return readSlackTime(input.selected_date_time) ?? ''
  return input.value ?? input.selected_option?.value ?? input.selected_date ?? ''
}
