import type { FoundRole } from './found-role.js'
import { isFreeMail } from './free-mail.js'
import type { MailAddress } from './mail.js'
import type { Signal } from './signals.js'

/** A sentence as it is written, and what shows in it. */
export interface SignalledSentence {
  readonly text: string
  readonly signals: ReadonlySet<Signal>
}

/** Names begin so, or are a mail domain's. */
const name = /\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s+\p{Lu}[\p{L}\p{N}&'’.-]*)*/gu

const ours: FoundRole = { role: { is: 'controller', because: 'default' }, customer: null }

/**
 * In which role we act, and the customer by the name that its mail has for it. A customer who
 * writes for somebody whose data it has with us, or somebody who names a customer through whom we
 * reached them, makes us the processor (GDPR art. 4(8)).
 * @param organisation that the mail names with its legal form
 */
export function findRole(
  sentences: readonly SignalledSentence[],
  sender: MailAddress | null,
  organisation: () => string | null,
): FoundRole {
  // A supplier's contract speaks of processing too: there the processor is the supplier.
  if (sentences.some(({ signals }) => signals.has('vendor-writes'))) return ours
  if (sentences.some(({ signals }) => signals.has('customer-writes'))) {
    return {
      role: { is: 'processor', because: 'customer-writes' },
      customer: customerOf(sender, organisation()),
    }
  }
  const naming = sentences.find(({ signals }) => signals.has('customer-named'))
  if (!naming) return ours
  const named = nameIn(naming.text)
  const customer = named === null ? null : { name: named }
  return { role: { is: 'processor', because: 'customer-named' }, customer }
}

/** Who writes from a domain of its own writes for the organisation that has it. */
function customerOf(sender: MailAddress | null, organisation: string | null): MailAddress | null {
  const named = organisation === null ? {} : { name: organisation }
  const domain = sender?.address?.split('@').at(-1)
  if (domain !== undefined && !isFreeMail(domain)) return { ...sender, ...named }
  return organisation === null ? null : named
}

/** The longest name that does not merely begin the sentence. */
function nameIn(sentence: string): string | null {
  const found = [...sentence.matchAll(name)]
    .filter(({ index }) => index > 0)
    .map(([written]) => written.replace(/[.'’-]+$/, ''))
    .filter((written) => written.length > 2)
  return found.toSorted((one, other) => other.length - one.length)[0] ?? null
}
