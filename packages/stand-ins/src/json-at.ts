import { isJson } from './is-json.js'
import type { Json } from './json.js'

/** The field as an object, or an empty one. */
export function jsonAt(value: unknown, key: string): Json {
  const found = isJson(value) ? value[key] : undefined
  return isJson(found) ? found : {}
}
