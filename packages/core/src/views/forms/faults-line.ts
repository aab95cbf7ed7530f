import type { Form, Text } from '../model.js'
import { bold, text } from '../spans.js'

/** As many fields as somebody sees at once, above the button that they pressed. */
const seenAtOnce = 5

/** Of more, or of longer labels, the line tells that there are more. */
const most = 8
const longest = 120

/**
 * Names the fields in which something is wrong, for the end of a long form that is shown again: it
 * stays where it was scrolled to, by the button, and the faults below their fields are not seen.
 */
export function faultsLine({ fields }: Form): Text | null {
  const wrong = fields.filter(({ error }) => error !== undefined)
  if (wrong.length === 0 || fields.length <= seenAtOnce) return null
  const labels = wrong.map(({ label }) => label).filter(({ length }) => length <= longest)
  const more = wrong.length > most || labels.length < wrong.length ? ' …' : ''
  return [bold('Please check: '), text(`${labels.slice(0, most).join('; ')}${more}`)]
}
