import { knownOfForm } from './known-of-form.js'
import type { Naming } from './naming.js'

const stemLength = 5
const pieceLength = 4

/** The features of a word itself. */
export interface WordFeatures<Id> {
  /** Its beginning, for the sentence that it stands in. */
  readonly stem: Id
  /** Its pieces, for the mail as a whole: in a sentence the beginnings of words do as well. */
  readonly pieces: readonly Id[]
}

/** Takes words apart into their beginnings and pieces. */
export function wordReader<Id>({ of, anywhere }: Pick<Naming<Id>, 'of' | 'anywhere'>) {
  return knownOfForm(
    (word): WordFeatures<Id> => ({
      stem: of(word.slice(0, stemLength)),
      pieces: piecesOf(word).flatMap((piece) => anywhere(of(piece)) ?? []),
    }),
  )
}

/** Four letters in a row, `^four`: endings, prefixes and slips of the pen change few of them. */
function piecesOf(word: string): readonly string[] {
  const count = Math.max(0, word.length - pieceLength)
  return Array.from(
    { length: count && count + 1 },
    (_, at) => `^${word.slice(at, at + pieceLength)}`,
  )
}
