import { InlineQueue } from '@privacy-desk/core/adapters/inline/inline-queue.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { queueContract } from '../../contracts/queue.contract.js'

const clock = { now: () => toInstant(new Date()) }

queueContract('inline', () => {
  const errors: unknown[] = []
  return { queue: new InlineQueue({ clock, onError: (error) => errors.push(error) }), errors }
})
