import { type AuditFault, verifyAll } from '../audit/verify-all.js'
import { isBreachReference } from '../breaches/breach-reference.js'
import type { CommandIo, RunCommand } from './command.js'
import { withStore } from './with-store.js'

const faults: Readonly<Record<AuditFault, string>> = {
  'wrong-stream': 'the event belongs to another request or breach',
  gap: 'an event is missing or out of place',
  'wrong-previous-hash': 'it does not follow the event before it',
  'changed-content': 'its content was changed after it was written',
  truncated: 'events at the end are missing',
  'row-behind': 'its row does not know of all events',
}

/** Follows the hash chain of every request and breach and names the first broken link of each. */
export const auditVerify: RunCommand = (_args, io) =>
  withStore(io, (store) => report(verifyAll(store), io))

async function report(checks: ReturnType<typeof verifyAll>, io: CommandIo): Promise<number> {
  let requests = 0
  let breaches = 0
  let events = 0
  let broken = 0
  for await (const { stream, check } of checks) {
    if (isBreachReference(stream)) breaches += 1
    else requests += 1
    if (check.ok) events += check.length
    else {
      broken += 1
      io.stdout(`${stream}: broken at event ${check.version}: ${faults[check.reason]}`)
    }
  }
  io.stdout(
    broken === 0
      ? `${counted(requests, breaches)}, ${events} events: every link holds`
      : `${broken} of ${counted(requests, breaches)} are broken`,
  )
  return broken === 0 ? 0 : 1
}

/** A desk without breaches need not read of them. */
function counted(requests: number, breaches: number): string {
  return breaches === 0 ? `${requests} requests` : `${requests} requests and ${breaches} breaches`
}
