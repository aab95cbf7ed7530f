import { oneLine } from '../../intake/one-line.js'

/** A subject that carries the reference, by which the answer finds its request again. */
export function subjectWith(reference: string, subject: string): string {
  const line = oneLine(subject)
  return line.includes(reference) ? line : `${line} [${reference}]`.trim()
}
