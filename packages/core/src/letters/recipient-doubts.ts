import type { Flag } from '../intake/flag.js'
import type { RecipientDoubt } from '../requests/letter-events.js'
import type { Request } from '../requests/request.js'

interface Verified {
  readonly address?: string | undefined
  readonly flags: readonly string[]
}

const onBehalf: Flag = 'on-behalf-of'

/**
 * Why an address is not simply that of the requester: another one, one of another domain, or that
 * of somebody who asks for somebody else and has not shown that they may.
 */
export function recipientDoubts(
  address: string,
  { address: known = '', flags }: Verified,
  request: Pick<Request, 'letters' | 'pauses'>,
): readonly RecipientDoubt[] {
  const given = address.trim().toLowerCase()
  const verified = known.trim().toLowerCase()
  const other = given !== verified
  return [
    ...(other ? (['other-address'] as const) : []),
    ...(other && domainOf(given) !== domainOf(verified) ? (['other-domain'] as const) : []),
    ...(flags.includes(onBehalf) && !hasAuthority(request)
      ? (['agent-without-authority'] as const)
      : []),
  ]
}

/** The agent was asked for the authority to act, and the answer has come. */
function hasAuthority({ letters, pauses }: Pick<Request, 'letters' | 'pauses'>): boolean {
  const asked = letters.find(
    ({ kinds, sentOn }) => sentOn !== undefined && kinds.includes('agent-authority'),
  )
  if (asked?.sentOn === undefined) return false
  const { sentOn } = asked
  return pauses.some(
    ({ kind, from, to }) => kind === 'identity' && from >= sentOn && to !== undefined,
  )
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
