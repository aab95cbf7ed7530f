import { requestCard } from '../../views/request-card.js'
import { whyCard } from '../../views/why-card.js'
import { privately } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { withRequest } from './with-request.js'

/** One request, with the personal data this member needs to know. */
export const show: UseCase = (call) =>
  withRequest(call, 'see-status', (view) => privately(requestCard(view)))

/** How its dates were computed. */
export const why: UseCase = (call) =>
  withRequest(call, 'see-status', (view) => privately(whyCard(view, call.deps.profile.zone)))
