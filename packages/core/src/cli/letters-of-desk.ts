import { existsSync } from 'node:fs'
import { deskFile } from '../config/desk-file.js'
import { environment } from '../config/environment.js'
import { problemsOf } from '../config/problems.js'
import { readDeskFile } from '../config/read-desk-file.js'
import { toLetterHouse } from '../config/to-letter-house.js'
import { exampleContext } from '../letters/example-context.js'
import type { LetterContext } from '../letters/letter-context.js'
import type { LetterHouse } from '../letters/letter-house.js'
import type { LetterRegime } from '../letters/letter-regime.js'
import { type LetterLibrary, readLetterLibrary } from '../letters/library.js'
import type { CommandIo } from './command.js'
import { InputError } from './input-error.js'
import { ownLetters } from './own-letters.js'

/** The letters of the desk in this folder, and what they say of it. */
export interface DeskLetters {
  readonly library: LetterLibrary
  /** An example request under a law; the organisation is the one of `desk.yaml`, if there is one. */
  contextFor(regime: LetterRegime, answersRequest: boolean, language: string): LetterContext
}

/**
 * Reads the letters with those of the organisation, where `desk.yaml` names a folder.
 * @throws InputError with a sentence
 */
export async function lettersOfDesk(env: CommandIo['env']): Promise<DeskLetters> {
  const path = environment.shape.DESK_CONFIG.parse(env.DESK_CONFIG)
  if (!existsSync(path)) return { library: readLetterLibrary(), contextFor: exampleContext }
  const file = await readDeskFile(path)
  if ('unreadable' in file) throw new InputError(file.unreadable)
  const desk = deskFile.safeParse(file.content)
  if (!desk.success) throw new InputError(problemsOf('desk.yaml', desk.error).join('\n'))
  const house = toLetterHouse(desk.data)
  return {
    library: readLetterLibrary(await ownLetters(path, desk.data.letters?.folder)),
    contextFor: (regime, answersRequest, language) => ({
      ...exampleContext(regime, answersRequest, language),
      ...(house && contextOf(house, regime, language)),
    }),
  }
}

function contextOf({ place: _, ...house }: LetterHouse, regime: LetterRegime, language: string) {
  return { ...house, authority: house.authority(regime, language) }
}
