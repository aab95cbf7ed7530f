/** Only the code, or the class: an error's message may quote what was in it. Takes anything. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.constructor.name : 'unknown'
}
