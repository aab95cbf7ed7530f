import { type Candidate, candidateOf } from './candidate.js'
import { findRepresented } from './find-represented.js'
import { isNameOf } from './is-name-of.js'
import type { Mail } from './mail.js'
import { nameOfAddress } from './name-of-address.js'
import { outsideAddresses } from './outside-addresses.js'
import { sideOf } from './sides.js'

/** The person for whom an outside sender acts, and that sender beside them. */
export function representedCandidates(
  mail: Mail,
  words: string,
  domains: readonly string[],
): readonly Candidate[] {
  const { from } = mail
  const found = sideOf(from, domains) === 'outside' ? findRepresented(words) : null
  if (!from?.address || !found) return []
  const theirs = outsideAddresses(words, domains).find((one) => one !== from.address?.toLowerCase())
  const spelled = theirs === undefined ? null : nameOfAddress(words, theirs)
  const named = spelled ?? (found.name && !isNameOf(found.name, from) ? found.name : null)
  const name = named ? { name: named } : {}
  if (found.as === 'customer') {
    return candidateOf(
      { ...name, ...(theirs ? { address: theirs } : {}) },
      'customers-end-user',
      0.4,
    )
  }
  const acting = candidateOf(from, 'on-behalf-of', 0.7)
  const person = named ? { ...name, address: from.address } : null
  return [...candidateOf(person, 'represented-person', 0.95), ...acting]
}
