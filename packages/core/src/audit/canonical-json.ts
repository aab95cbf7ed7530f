/**
 * One text for one value, whatever the order of its keys: JSON after RFC 8785 (JCS), with keys
 * sorted by UTF-16 code units and no blanks. Missing and undefined properties are the same.
 * @throws TypeError on what JSON cannot say: functions, dates, NaN, undefined in a list
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return JSON.stringify(value)
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (isPlainObject(value)) return `{${properties(value).join(',')}}`
  throw new TypeError(`no canonical JSON for a ${typeof value}`)
}

function properties(object: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`)
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
