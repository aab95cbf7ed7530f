import type { LetterDraft } from '../../letters/letter-draft.js'

type Texts = Pick<LetterDraft, 'written' | 'edited' | 'base'>

/**
 * What remains of a change by hand when a letter is written anew. While something is missing it
 * waits with the text that it was made on; it is gone once the letter says something else.
 */
export function keepEdit({ written: last, edited, base }: Texts, written: Texts['written']): Texts {
  if (edited === null) return { written, edited, base: null }
  const changed = base ?? last
  if (written === null) return { written, edited, base: textOf(changed) }
  const same = changed?.text === written.text && changed.subject === written.subject
  return { written, edited: same ? edited : null, base: null }
}

function textOf(text: Texts['base']): Texts['base'] {
  return text && { subject: text.subject, text: text.text }
}
