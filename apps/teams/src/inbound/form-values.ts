/**
 * Collects the inputs of a form from a button's data, by field name. A date and its time come
 * as two inputs and leave as `YYYY-MM-DDTHH:mm`; with one half missing, what is there is kept, so
 * that the desk can tell what is wrong.
 */
export function formValues(data: Readonly<Record<string, unknown>>): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [key, value] of Object.entries(data)) {
    const [, part, name] = /^(in|date|time)\.(.{1,100})$/s.exec(key) ?? []
    if (name === undefined || name === '__proto__' || typeof value !== 'string') continue
    if (part === 'in') values[name] = value
    else values[name] = joined(part === 'date', value, values[name])
  }
  return values
}

function joined(isDate: boolean, value: string, other: string | undefined): string {
  const half = isDate ? value : value && `T${value.slice(0, 5)}`
  if (other === undefined) return half
  return isDate ? `${half}${other}` : `${other}${half}`
}
