import { dirname, resolve } from 'node:path'
import type { DeskFile } from '../config/desk-file.js'
import { readOwnLetters } from '../config/read-own-letters.js'
import { toLetterHouse } from '../config/to-letter-house.js'
import type { DeskLetters } from '../desk/desk-letters.js'
import { type LetterLibrary, readLetterLibrary } from '../letters/library.js'
import type { Logger } from '../ports/logger.js'
import { silentLogger } from './silent-logger.js'

/** What we ship is the same for all desks of a process; reading it takes a second. */
let shipped: LetterLibrary | undefined

function readShipped(): LetterLibrary {
  shipped ??= readLetterLibrary()
  return shipped
}

/**
 * The letters of a desk, those of its own folder among them. A folder that could not be read is
 * tried again the next time.
 * @param deskPath where `desk.yaml` lies
 * @param logger hears of files that could not be used
 */
export function deskLetters(
  desk: DeskFile,
  deskPath: string,
  logger: Pick<Logger, 'error'> = silentLogger,
): DeskLetters {
  const folder = desk.letters?.folder
  const readWith = async (own: string) =>
    readLetterLibrary(await readOwnLetters(resolve(dirname(deskPath), own)))
  const read = async () => {
    const library = folder === undefined ? readShipped() : await readWith(folder)
    for (const { path } of library.problems) {
      logger.error({ code: 'letter-not-usable', file: path }, 'see: privacy-desk letters lint')
    }
    return library
  }
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
