import { toLetterHouse } from '@privacy-desk/core/config/to-letter-house.js'
import type { DeskLetters } from '@privacy-desk/core/desk/desk-letters.js'
import { type LetterLibrary, readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import { deskFileOfTest } from './desk-file.js'

let read: LetterLibrary | undefined

const library = async (): Promise<LetterLibrary> => {
  read ??= readLetterLibrary()
  return read
}

/** The letters of the tests' desk: an owner's refusals and limits wait for the DPO. */
export function lettersOfTest(change: Partial<DeskLetters> = {}): DeskLetters {
  const house = toLetterHouse(
    deskFileOfTest({
      letters: {
        address: 'Musterweg 1, 10115 Berlin, Germany',
        email: 'privacy@acme.example',
        dpo: { name: 'Dora Officer', email: 'dpo@acme.example' },
        promises: { noDiscrimination: false, contactFirst: false },
        fourEyes: [],
      },
    }),
  )
  if (house === undefined) throw new Error('the desk of the tests has letters')
  return {
    library,
    house,
    fourEyes: [{ kinds: ['erasure-limited'], writtenBy: ['owner'], approvedBy: ['dpo'] }],
    canSend: true,
    ...change,
  }
}
