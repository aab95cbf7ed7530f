import type { Candidate } from './candidate.js'
import type { MailAddress, ReadMail } from './mail.js'
import { ownWords } from './own-words.js'
import { sideOf } from './sides.js'
import type { WarningCode } from './warning.js'

/** Who asks, and codes of how sure that is. */
export interface FoundRequester {
  readonly requester: MailAddress | null
  /** The likeliest first; the requester is the first of them. */
  readonly candidates: readonly Candidate[]
  readonly warnings: readonly WarningCode[]
}

const address = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu

/**
 * The sender from outside; failing that, the only outside address in the words themselves;
 * failing that, somebody known by name alone; and a colleague only where there is nobody else.
 */
export function findRequester(read: ReadMail, domains: readonly string[]): FoundRequester {
  const senders = [read.original?.from ?? null, read.outer.from]
  const outside = senders.find((sender) => sideOf(sender, domains) === 'outside')
  if (outside) {
    const because = outside === senders[0] ? 'original-sender' : 'outer-sender'
    return {
      requester: outside,
      candidates: [{ ...outside, because, confidence: 0.9 }],
      warnings: [],
    }
  }
  const written = addressInText((read.original ?? read.outer).body, domains)
  const named = read.original?.from?.address ? undefined : read.original?.from?.name
  if (written) {
    const requester = named ? { name: named, address: written } : { address: written }
    const candidates = [{ ...requester, because: 'named-in-text', confidence: 0.6 }] as const
    return { requester, candidates, warnings: ['requester-from-text'] }
  }
  if (named) {
    const candidates = [{ name: named, because: 'original-sender', confidence: 0.6 }] as const
    return { requester: { name: named }, candidates, warnings: ['requester-without-address'] }
  }
  const colleague = senders.find((sender) => sideOf(sender, domains) === 'inside')
  return colleague
    ? {
        requester: colleague,
        candidates: [{ ...colleague, because: 'colleague', confidence: 0.3 }],
        warnings: ['requester-is-colleague'],
      }
    : { requester: null, candidates: [], warnings: ['no-requester'] }
}

function addressInText(body: string, domains: readonly string[]): string | null {
  const found = (ownWords(body).match(address) ?? []).map((one) => one.toLowerCase())
  const outside = new Set(found.filter((one) => sideOf({ address: one }, domains) === 'outside'))
  const [only] = outside
  return outside.size === 1 && only ? only : null
}
