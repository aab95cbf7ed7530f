import { leadingReference } from '../intents/leading-reference.js'
import type { Handover } from './handover.js'

/** In UTF-16 units; no reference is longer, however it is mistyped. */
const longest = 40

/**
 * The request that files were sent for: `attach PR-2026-0042` beside files and nothing else. All
 * else is a message that somebody handed over. A lone word with a digit is a reference mistyped.
 * @returns the reference in canonical form, or as it was typed where it cannot be read
 */
export function attachReference({ comment = '', materials }: Handover): string | undefined {
  const [command = '', ...words] = comment.trim().replace(/^\//, '').split(/\s+/)
  const areFiles = materials.length > 0 && materials.every(({ kind }) => kind === 'file')
  if (!areFiles || command.toLowerCase() !== 'attach') return undefined
  const read = leadingReference(words)
  if (read !== null) return read.rest.length === 0 ? read.ref : undefined
  const [word = '', ...others] = words
  const isMistyped = others.length === 0 && /\d/.test(word) && word.length <= longest
  return isMistyped ? word : undefined
}
