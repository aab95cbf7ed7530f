import { InputError } from './input-error.js'

/**
 * Answers one line of `--jsonl`: what `answer` makes of it under the line's own id, or an error
 * with a sentence. Never throws: one line never stops the rest.
 */
export function answerLine(line: string, answer: (value: unknown) => object): string {
  const value = parsed(line)
  if (value === undefined) return JSON.stringify({ id: null, error: 'the line is not JSON' })
  const id = idOf(value)
  try {
    return JSON.stringify({ id, ...answer(value) })
  } catch (error) {
    return JSON.stringify({ id, error: sentence(error) })
  }
}

function parsed(line: string): unknown {
  try {
    // Trimmed also of U+FEFF, the mark that some programs put in front of a file.
    return JSON.parse(line.trim())
  } catch {
    return undefined
  }
}

/** A mistake of ours does not stop the rest either; it is said to be one. */
function sentence(error: unknown): string {
  if (error instanceof InputError || error instanceof RangeError) return error.message
  const what = error instanceof Error ? error.message : String(error)
  return `this question shows a mistake of ours, please report it: ${what}`
}

/** Whatever the line calls itself, so that the answer can be found again. */
function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null
}
