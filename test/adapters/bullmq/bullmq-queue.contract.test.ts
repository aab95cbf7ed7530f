import { BullmqQueue } from '@privacy-desk/core/adapters/bullmq/bullmq-queue.js'
import { onTestFinished } from 'vitest'
import { queueContract } from '../../contracts/queue.contract.js'
import { redisPrefix } from '../../support/redis-prefix.js'

queueContract('BullMQ', () => {
  const { url, prefix, clear } = redisPrefix()
  onTestFinished(clear)
  const errors: unknown[] = []
  return {
    queue: new BullmqQueue({ url, prefix, onError: (error) => errors.push(error) }),
    errors,
  }
})
