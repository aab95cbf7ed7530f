import type { CommandIo } from './command.js'
import { InputError } from './input-error.js'

/**
 * Runs a command; what its user typed wrongly becomes a sentence and the code 2.
 * @param name the words of the command
 */
export async function refusing(
  name: string,
  io: Pick<CommandIo, 'stderr'>,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof InputError) && !isUnknownFlag(error)) throw error
    for (const line of error.message.split('\n')) io.stderr(`privacy-desk ${name}: ${line}`)
    return 2
  }
}

/** `parseArgs` of Node throws these for flags that it was not told of. */
function isUnknownFlag(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
