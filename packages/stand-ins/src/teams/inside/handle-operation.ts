import { jsonAnswer } from '../../http/json-answer.js'
import type { Incoming, Reaction } from '../../http/loopback-server.js'
import type { TeamsFault } from '../teams-objects.js'
import { carryOut } from './carry-out.js'
import { readOperation } from './operation.js'
import { type Outcome, refusal } from './outcome.js'
import type { Tenant } from './tenant.js'
import { writesBlocked } from './write.js'

type Done = { readonly reaction: Reaction; readonly outcome: Outcome }

const silent: Outcome = { status: 0, answer: undefined }

function answered(outcome: Outcome, headers: Readonly<Record<string, string>> = {}): Done {
  return { reaction: jsonAnswer(outcome.status, outcome.answer, headers), outcome }
}

function go(fault: TeamsFault | undefined, handle: () => Outcome): Done {
  if (!fault) return answered(handle())
  if ('dropConnection' in fault) return { reaction: 'drop', outcome: silent }
  if ('blocked' in fault) return answered(writesBlocked())
  if ('hangAfterHandling' in fault) {
    handle()
    return { reaction: 'hang', outcome: silent }
  }
  if ('retryAfter' in fault) {
    const outcome = refusal(429, 'TooManyRequests', 'Too many requests.')
    return answered(outcome, { 'retry-after': String(fault.retryAfter) })
  }
  return answered(refusal(fault.status, fault.code ?? 'ServiceError', 'A fault was injected.'))
}

/** Answers one call of the connector's REST API. */
export function handleOperation(tenant: Tenant, incoming: Incoming): Reaction {
  const operation = readOperation(incoming)
  const known = incoming.headers.authorization === `Bearer ${tenant.options.outboundToken}`
  const { reaction, outcome } = go(tenant.faults.take(operation.name), () =>
    known
      ? carryOut(tenant, operation)
      : refusal(401, 'Unauthorized', 'Authorization has been denied for this request.'),
  )
  const call = {
    operation: operation.name,
    conversation: operation.conversation === '' ? undefined : operation.conversation,
    body: operation.body,
    status: outcome.status,
    answer: outcome.answer,
    at: Date.now(),
  }
  tenant.calls.push(call)
  tenant.happenings.tell('call', call)
  return reaction
}
