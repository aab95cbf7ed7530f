import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'

/** Every object with a `type` inside a card, the card itself first, cards shown by actions included. */
export function walkCard(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(walkCard)
  if (!isJson(value)) return []
  const { data: _, refresh: __, fallback: ___, ...parts } = value
  const inner = Object.values(parts).flatMap(walkCard)
  return typeof value.type === 'string' ? [value, ...inner] : inner
}
