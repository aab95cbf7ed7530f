/** Helpers for walking through what was rendered, whatever it is. */
export type Json = Readonly<Record<string, unknown>>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listAt(value: Json, name: string): readonly Json[] {
  const found = value[name]
  return Array.isArray(found) ? found.filter(isJson) : []
}

export function textAt(value: unknown, name: string): string {
  const found = isJson(value) ? value[name] : undefined
  return typeof found === 'string' ? found : ''
}
