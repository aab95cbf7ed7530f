import type { Decide } from '../decision.js'
import type { Link } from '../link.js'
import type { Request } from '../request.js'

/**
 * Notes which other requests have to do with this one; it never stands in the way of either. What
 * a person has set apart is not linked again.
 */
export const link: Decide<'link'> = (request, command) => {
  const links = command.links.filter((one) => isNews(one, request))
  return links.length === 0 ? { refused: 'nothing-to-change' } : [{ type: 'request-linked', links }]
}

/** The other request is about something else, or somebody else's: its clock is not ours. */
export const unlink: Decide<'unlink'> = (request, { other, because }) =>
  request.links.some((one) => one.other === other)
    ? [{ type: 'request-unlinked', other, because }]
    : { refused: 'not-linked' }

function isNews({ other, why, receivedOn }: Link, { reference, links, apart }: Request): boolean {
  if (other === reference || apart.includes(other)) return false
  const known = links.find((one) => one.other === other)
  return known?.why !== why || known.receivedOn !== receivedOn
}
