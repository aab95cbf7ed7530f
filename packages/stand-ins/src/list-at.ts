import { isJson } from './is-json.js'
import type { Json } from './json.js'

/** The objects of a list field; anything else in it is left out. */
export function listAt(value: unknown, key: string): readonly Json[] {
  const found = isJson(value) ? value[key] : undefined
  return Array.isArray(found) ? found.filter(isJson) : []
}
