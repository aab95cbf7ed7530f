import { conceptReader } from './concept-features.js'
import type { MatchedSentence } from './match-lexicon.js'
import type { Naming, OnceEach } from './naming.js'
import { wordReader } from './word-features.js'

/** What is said in each sentence of a mail, and anywhere in it. */
export interface Said<Id> {
  readonly sentences: readonly (readonly Id[])[]
  readonly whole: readonly Id[]
}

type Sentence = Pick<MatchedSentence, 'words' | 'asks'>

/**
 * Tells what a mail is judged by. A sentence: the beginnings of its words, what they speak of,
 * alone and together, and what the sentences beside it speak of. The mail as a whole: the same
 * anywhere in it, the pieces of its words, and what two sentences in a row speak of together.
 */
export function featureReader<Id, Part>(naming: Naming<Id, Part>) {
  const found = naming.onceEach()
  const lookUp = wordReader(naming)
  const { spokenIn, addOwn, addAcross } = conceptReader(naming)
  return (sentences: readonly Sentence[], language: string): Said<Id> => {
    const spoken = sentences.map(({ words }) => spokenIn(words, language))
    const own = sentences.map(({ words, asks }, at) => {
      for (const { form } of words) found.add(lookUp(form, '').stem)
      const here = spoken[at]
      if (here) addOwn(found, here, asks)
      for (const { before } of spoken[at - 1]?.all ?? []) found.add(before)
      for (const { after } of spoken[at + 1]?.all ?? []) found.add(after)
      return found.take()
    })
    for (const said of own) addAnywhere(found, said, naming)
    for (const { words } of sentences) {
      for (const { form } of words) for (const piece of lookUp(form, '').pieces) found.add(piece)
    }
    spoken.forEach((sentence, at) => {
      const next = spoken[at + 1]
      if (next) addAcross(found, sentence, next)
    })
    return { sentences: own, whole: found.take() }
  }
}

function addAnywhere<Id>(
  found: OnceEach<Id>,
  said: readonly Id[],
  naming: Pick<Naming<Id>, 'anywhere'>,
): void {
  for (const id of said) {
    const anywhere = naming.anywhere(id)
    if (anywhere !== null) found.add(anywhere)
  }
}
