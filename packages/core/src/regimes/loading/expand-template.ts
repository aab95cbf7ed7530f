type Row = Readonly<Record<string, unknown>>

/**
 * Fills a template with the values of one row. Text that is only `$name` becomes the value itself,
 * in longer text it is written out. What the row has not stays as it is, for the schema to refuse.
 */
export function expandTemplate(template: unknown, row: Row): unknown {
  if (typeof template === 'string') return filled(template, row)
  if (Array.isArray(template)) {
    return template.filter((item) => isWanted(item, row)).map((item) => expandTemplate(item, row))
  }
  if (!isRecord(template)) return template
  const wanted = Object.entries(template).filter(
    ([key, value]) => key !== '$with' && isWanted(value, row),
  )
  return Object.fromEntries(wanted.map(([key, value]) => [key, expandTemplate(value, row)]))
}

function filled(text: string, row: Row): unknown {
  const only = /^\$(\w+)$/.exec(text)?.[1]
  if (only !== undefined) return row[only] ?? text
  return text.replace(/\$(\w+)/g, (whole, name: string) => String(row[name] ?? whole))
}

function isWanted(part: unknown, row: Row): boolean {
  return !isRecord(part) || typeof part.$with !== 'string' || row[part.$with] !== undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
