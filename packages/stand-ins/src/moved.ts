/** The same JSON with every address at one origin turned to another. */
export function moved<T>(json: T, from: string, to: string): T {
  return JSON.parse(JSON.stringify(json), (_, value) =>
    typeof value === 'string' && value.startsWith(from) ? to + value.slice(from.length) : value,
  )
}
