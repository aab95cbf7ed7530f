import { createHash } from 'node:crypto'

/** Shorter texts are alike by chance. */
const fewestLetters = 20

/**
 * An address that stands for the words of a message whose sender is not known, so that the same
 * mail handed over twice is found: only its keyed hash is stored, as of any address. Nobody can
 * have it (RFC 2606: `.invalid`).
 * @returns `null` where the message says too little
 */
export function wordsAddress(message: {
  readonly subject: string
  readonly body: string
}): string | null {
  const words = `${message.subject} ${message.body}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const text = words.join(' ')
  if (text.length < fewestLetters) return null
  return `${createHash('sha256').update(text).digest('hex').slice(0, 40)}@words.invalid`
}
