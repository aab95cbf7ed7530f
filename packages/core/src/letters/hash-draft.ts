import { canonicalJson } from '../audit/canonical-json.js'
import { sha256 } from '../audit/sha256.js'
import type { LetterDraft } from './letter-draft.js'
import { shownText } from './shown-text.js'

/**
 * What an approval and a release are bound to: recipient, subject and text; of a draft that is not
 * whole yet, what was filled in.
 */
export function hashDraft(draft: LetterDraft): string {
  const { to, toReason, values, kinds } = draft
  const shown = shownText(draft)
  const said = shown === null ? { kinds, values } : { subject: shown.subject, text: shown.text }
  return sha256(canonicalJson({ to, toReason, ...said }))
}
