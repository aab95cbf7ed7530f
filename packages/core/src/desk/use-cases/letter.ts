import { letterListCard } from '../../views/letter-list-card.js'
import { privately } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { letterNew } from './letter-new.js'
import { withRequest } from './with-request.js'

/** The letters of a request; where there are none yet, what can be written. */
export const letter: UseCase = async (call) => {
  const { deps, intent } = call
  if (intent.args.kind !== undefined) return await letterNew(call)
  return await withRequest(call, 'work', async ({ request }) => {
    if (request.letters.length === 0) return await letterNew(call)
    const { kinds } = await deps.letters.library()
    return privately(letterListCard(request, (name) => kinds.get(name)?.title ?? name))
  })
}
