import { writeFile } from 'node:fs/promises'
import type { DeskDocument } from '../desk/reply.js'
import type { CommandIo } from './command.js'
import { InputError } from './input-error.js'

/**
 * Writes a document that only its owner may read, and never over another file.
 * @param path left out, its own name in the folder where the command runs
 * @throws InputError
 */
export async function writeDocument(
  { name, bytes }: DeskDocument,
  path: string | undefined,
  io: Pick<CommandIo, 'stdout'>,
): Promise<void> {
  const file = path ?? name
  try {
    await writeFile(file, bytes, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') throw new InputError(`--out ${file}: is there already`)
    throw new InputError(`--out ${file}: cannot be written (${String(code)})`)
  }
  io.stdout(file)
}
