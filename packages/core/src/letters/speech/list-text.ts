const formats = new Map<string, Intl.ListFormat>()

/** Several things in a row, such as `A, B and C`. */
export function listText(parts: readonly string[], locale: string): string {
  const format = formats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' })
  formats.set(locale, format)
  return format.format(parts)
}
