import { breachCard } from '../../views/breach-card.js'
import { privately } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { withBreach } from './with-breach.js'

/** One breach, with what this member may see of it. */
export const breachShow: UseCase = (call) =>
  withBreach(call, 'see', (view) => privately(breachCard(view)))
