import type { MailAddress } from './mail.js'

/** Whether an address belongs to the organisation. `unknown` where there is no address. */
export function sideOf(
  sender: MailAddress | null,
  domains: readonly string[],
): 'inside' | 'outside' | 'unknown' {
  const address = sender?.address?.toLowerCase() ?? ''
  const domain = address.slice(address.lastIndexOf('@') + 1)
  if (domain === '') return 'unknown'
  const own = domains.some(
    (one) => domain === one.toLowerCase() || domain.endsWith(`.${one.toLowerCase()}`),
  )
  return own ? 'inside' : 'outside'
}
