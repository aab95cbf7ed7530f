import { dirname, resolve } from 'node:path'
import type { DeskFile } from '../config/desk-file.js'
import { readOwnLetters } from '../config/read-own-letters.js'
import { toLetterHouse } from '../config/to-letter-house.js'
import type { DeskLetters } from '../desk/desk-letters.js'
import { type LetterLibrary, readLetterLibrary } from '../letters/library.js'

/**
 * The letters of a desk, those of its own folder among them. A folder that could not be read is
 * tried again the next time.
 * @param deskPath where `desk.yaml` lies
 */
export function deskLetters(desk: DeskFile, deskPath: string): DeskLetters {
  const folder = desk.letters?.folder
  const read = async () =>
    readLetterLibrary(
      folder === undefined ? [] : await readOwnLetters(resolve(dirname(deskPath), folder)),
    )
  let library: Promise<LetterLibrary> | undefined
  return {
    house: toLetterHouse(desk),
    fourEyes: desk.letters?.fourEyes ?? [],
    canSend: desk.letters?.smtp !== undefined,
    library: () => {
      library ??= read().catch((error: unknown) => {
        library = undefined
        throw error
      })
      return library
    },
  }
}
