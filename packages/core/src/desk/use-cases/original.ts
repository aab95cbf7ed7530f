import { originalCard } from '../../views/original-card.js'
import { loadRequest } from '../load-request.js'
import { openOriginals } from '../open-originals.js'
import { privately, refused } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { withRequest } from './with-request.js'

/** The message as it came in, for those who need to know it. */
export const original: UseCase = (call) =>
  withRequest(call, 'see-details', async ({ request }) => {
    const loaded = await loadRequest(call.deps, request.reference)
    if (loaded === null) return refused({ refused: 'unknown-request' })
    return privately(
      originalCard(request.reference, await openOriginals(call.deps, loaded.request)),
    )
  })
