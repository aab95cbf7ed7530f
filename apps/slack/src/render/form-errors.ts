import type { Form } from '@privacy-desk/core/views/model.js'
import { clip } from './clip.js'
import { cleanText } from './escape.js'
import { fieldBlockId } from './field-id.js'
import { limits } from './limits.js'

/**
 * The errors of a form by block id, for `response_action: errors`, which leaves all that was
 * typed in place.
 * @param inputs block ids of the inputs in the view that was submitted
 * @returns `null` when there are none, or one belongs to a field that the view does not show:
 *   the form must then be drawn anew
 */
export function formErrors(
  form: Form,
  inputs: readonly string[],
): Readonly<Record<string, string>> | null {
  const errors = form.fields.flatMap(({ name, error }) =>
    error === undefined ? [] : [[fieldBlockId(name), error] as const],
  )
  if (errors.length === 0 || errors.some(([id]) => !inputs.includes(id))) return null
  return Object.fromEntries(
    errors.map(([id, error]) => [id, clip(cleanText(error), limits.input.error)]),
  )
}
