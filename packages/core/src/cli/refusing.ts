import type { CommandIo } from './command.js'
import { flagFault } from './flag-fault.js'
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
    const fault = error instanceof InputError ? error.message : flagFault(error)
    if (fault === null) throw error
    for (const line of fault.split('\n')) io.stderr(`privacy-desk ${name}: ${line}`)
    return 2
  }
}
