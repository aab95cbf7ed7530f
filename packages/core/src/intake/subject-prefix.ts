import { foldText } from './fold-text.js'
import { mailWords } from './mail-words.js'

/** A subject without what mail programs put before it, and what the first of these said. */
export interface Subject {
  readonly text: string
  readonly kind: 'forward' | 'reply' | null
}

const prefix =
  /^\s*(?:\[[^\][]{1,30}\]\s*)?(\p{L}[\p{L}.]{0,14})(?:\s?[[(]\d{1,3}[\])])?\s?[:：]\s*/u
const maxPrefixes = 20

/** Reads `Fwd: AW: my data` as a forward of `my data`, in the languages of `mail-words.yaml`. */
export function readSubject(subject: string): Subject {
  let text = subject.trim()
  let kind: Subject['kind'] = null
  for (let count = 0; count < maxPrefixes; count += 1) {
    const match = prefix.exec(text)
    const found = match ? kindOf(match[1] ?? '') : null
    if (!match || !found) break
    kind ??= found
    text = text.slice(match[0].length)
  }
  return { text: text.trim(), kind }
}

function kindOf(word: string): Subject['kind'] {
  const folded = foldText(word).replace(/\.$/, '')
  if (mailWords.forwardPrefixes.has(folded)) return 'forward'
  return mailWords.replyPrefixes.has(folded) ? 'reply' : null
}
