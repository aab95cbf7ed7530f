import { letterBody } from '../../views/letter-body.js'
import { letterTextCard } from '../../views/letter-text-card.js'
import type { LetterView } from '../../views/letter-view.js'
import { plainText } from '../../views/plain-text.js'
import { viewLetter } from '../letters/view-letter.js'
import { withLetter } from '../letters/with-letter.js'
import type { UseCase } from '../use-case.js'

/** A letter that is too long for a card, as a document to read before it is approved or released. */
export const letterText: UseCase = (call) =>
  withLetter(call, async (opened) => {
    const view = await viewLetter(call.deps, opened)
    const { reference, letter } = view
    const name = `${reference}-${letter.id}.txt`
    return {
      kind: 'document',
      document: { name, mediaType: 'text/plain', bytes: new TextEncoder().encode(wordsOf(view)) },
      card: letterTextCard(reference, letter.id, name),
      again: { name: 'letter text', ref: reference, args: { letter: letter.id } },
    }
  })

/** Programs that open text files take UTF-8 for what it is only where a mark begins the file. */
function wordsOf(view: LetterView): string {
  const { to, shown } = view
  const head = [`To: ${to.address}`, ...(shown === null ? [] : [`Subject: ${shown.subject}`])]
  return `\ufeff${[head.join('\n'), ...letterBody(view).map(plainText)].join('\n\n')}\n`
}
