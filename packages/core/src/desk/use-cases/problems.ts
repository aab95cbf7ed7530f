import { pageSize } from '../../views/list-card.js'
import { problemsCard } from '../../views/problems-card.js'
import { mayInPlace } from '../may-in-place.js'
import { privately, refused } from '../replies.js'
import { troubledLetters } from '../troubled-letters.js'
import type { UseCase } from '../use-case.js'
import { visibleFailures } from '../visible-failures.js'

/** What the desk could not read, deliver or send, for those who can act. */
export const problems: UseCase = async ({ deps, actor }) => {
  if (!mayInPlace(deps, actor.member, 'see-problems')) {
    return refused({ refused: 'not-for-everybody', view: 'problems' })
  }
  const unreadable = { open: true, needsHuman: true, limit: pageSize + 1 }
  const [requests, notices, inbound, letters] = await Promise.all([
    deps.store.events.requests(unreadable),
    visibleFailures(deps, actor.member),
    deps.store.inbox.failedInbound(pageSize + 1),
    troubledLetters(deps, pageSize + 1),
  ])
  return privately(
    problemsCard(notices.slice(0, pageSize + 1), inbound, requests, letters, deps.letters.canSend),
  )
}
