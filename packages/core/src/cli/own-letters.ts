import { dirname, resolve } from 'node:path'
import { readOwnLetters } from '../config/read-own-letters.js'
import type { LetterFile } from '../letters/letter-file.js'
import { InputError } from './input-error.js'

/**
 * The organisation's own letters, where `desk.yaml` names a folder, seen from that file.
 * @throws InputError with a sentence
 */
export async function ownLetters(
  deskPath: string,
  folder: string | undefined,
): Promise<readonly LetterFile[]> {
  if (folder === undefined) return []
  try {
    return await readOwnLetters(resolve(dirname(deskPath), folder))
  } catch {
    throw new InputError(`desk.yaml letters.folder: ${folder} cannot be read`)
  }
}
