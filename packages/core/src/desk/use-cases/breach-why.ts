import { breachWhyCard } from '../../views/breach-why-card.js'
import { privately } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { withBreach } from './with-breach.js'

/** How the dates of a breach were computed. */
export const breachWhy: UseCase = (call) =>
  withBreach(call, 'see', (view) => privately(breachWhyCard(view)))
