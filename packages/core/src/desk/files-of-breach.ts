import { isBreachReference } from '../breaches/breach-reference.js'

const words = 'files of breach '

/** What a handover says whose files belong to a breach. */
export const filesOfBreach = (reference: string): string => `${words}${reference}`

/** The breach whose files were handed over; undefined for every other handover. */
export function breachOfFiles(comment: string | undefined): string | undefined {
  const reference = comment?.startsWith(words) ? comment.slice(words.length) : ''
  return isBreachReference(reference) ? reference : undefined
}
