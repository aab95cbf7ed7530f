/** What codes and class names look like; anything else may be a message that quotes somebody. */
const plainWord = /^[A-Za-z][\w.-]{0,63}$/

/**
 * Says why a job failed without quoting a message, which may hold personal data.
 * @returns the error's code, else its class, else `unknown`
 */
export function failureReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error ? error.code : undefined
  return [code, error.name, error.constructor.name].find(isPlainWord) ?? 'unknown'
}

function isPlainWord(value: unknown): value is string {
  return typeof value === 'string' && plainWord.test(value)
}
