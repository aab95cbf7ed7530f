import { isBreachReference } from '../../breaches/breach-reference.js'
import { requestCard } from '../../views/request-card.js'
import { whyCard } from '../../views/why-card.js'
import { privately } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { breachShow } from './breach-show.js'
import { breachWhy } from './breach-why.js'
import { withRequest } from './with-request.js'

/** One request, with the personal data this member needs to know; or one breach. */
export const show: UseCase = (call) =>
  isBreachReference(call.intent.ref ?? '')
    ? breachShow(call)
    : withRequest(call, 'see-status', (view) => privately(requestCard(view)))

/** How its dates were computed. */
export const why: UseCase = (call) =>
  isBreachReference(call.intent.ref ?? '')
    ? breachWhy(call)
    : withRequest(call, 'see-status', (view) => privately(whyCard(view, call.deps.profile.zone)))
