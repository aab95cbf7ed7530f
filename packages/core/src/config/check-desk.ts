import { z } from 'zod'
import { checkBreaches } from './check-breaches.js'
import { checkLadder } from './check-ladder.js'
import { checkLetters } from './check-letters.js'
import { checkMembers } from './check-members.js'
import { deskFile } from './desk-file.js'

/** The parts of `desk.yaml` that can be checked, whatever is wrong with the others. */
const readable = z
  .object({
    members: deskFile.shape.members.optional().catch(undefined),
    ladder: deskFile.shape.ladder.catch(undefined),
    breaches: deskFile.shape.breaches.optional().catch(undefined),
    letters: deskFile.shape.letters.catch(undefined),
  })
  .catch({})

/** What is wrong with people, ladder, breaches and letters beyond the form of each entry. */
export function checkDesk(content: unknown): readonly string[] {
  const { members, ladder, breaches, letters } = readable.parse(content)
  return [
    ...(members === undefined ? [] : checkMembers(members)),
    ...(ladder === undefined ? [] : checkLadder(ladder)),
    ...(breaches === undefined ? [] : checkBreaches(breaches)),
    ...(letters === undefined || members === undefined ? [] : checkLetters(letters, members)),
  ]
}
