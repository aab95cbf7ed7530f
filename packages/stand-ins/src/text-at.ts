import { isJson } from './is-json.js'

/** The field as a string, or an empty one. */
export function textAt(value: unknown, key: string): string {
  const found = isJson(value) ? value[key] : undefined
  return typeof found === 'string' ? found : ''
}
