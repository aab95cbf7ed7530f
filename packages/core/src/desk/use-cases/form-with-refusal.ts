import type { Refusal } from '../../requests/refusal.js'
import type { Filling } from '../../views/forms/filling.js'
import { plainText } from '../../views/plain-text.js'
import { refusalText } from '../../views/refusal-text.js'

/** Puts a refusal under the field it is about, with everything that was typed kept. */
export function formWithRefusal(
  values: Readonly<Record<string, string>>,
  field: string,
  refusal: Refusal,
): Filling {
  return { values, errors: { [field]: plainText(refusalText(refusal)) } }
}
