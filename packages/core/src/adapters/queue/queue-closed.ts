import { InfrastructureError } from '../../ports/infrastructure-error.js'

/** What a queue answers once it is closed. */
export function queueClosed(): InfrastructureError {
  return new InfrastructureError('queue-closed', 'the queue is closed', { retryable: false })
}
