import { breachCard } from '../../views/breach-card.js'
import { redrawn } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { changeBreach } from './change-breach.js'
import { refusedBreach, withBreach } from './with-breach.js'

/** Makes the room anew where there is none, and brings in again whoever could not be. */
export const breachRoom: UseCase = (call) =>
  withBreach(call, 'manage', async () => {
    const result = await changeBreach(call, { command: 'request-room' }, 'manage')
    if ('refused' in result) return refusedBreach(call, result)
    return await withBreach(call, 'see-details', (view) => redrawn(breachCard(view), 'typed'))
  })
