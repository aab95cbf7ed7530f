import { type AuditFault, verifyAll } from '../audit/verify-all.js'
import { environment } from '../config/environment.js'
import { problemsOf } from '../config/problems.js'
import { hasStore } from '../runtime/has-store.js'
import { openStore } from '../runtime/open-store.js'
import type { CliCommand, CommandIo } from './command.js'
import { noStore } from './no-store.js'

const faults: Readonly<Record<AuditFault, string>> = {
  'wrong-stream': 'the event belongs to another request',
  gap: 'an event is missing or out of place',
  'wrong-previous-hash': 'it does not follow the event before it',
  'changed-content': 'its content was changed after it was written',
  truncated: 'events at the end are missing',
  'row-behind': 'the request’s row does not know of all events',
}

/** Follows the hash chain of every request and names the first broken link of each. */
export const auditVerify: CliCommand = {
  name: 'audit verify',
  usage: '',
  summary: 'Check that no event of any request was changed, removed or added by hand',
  run: async (_args, io) => {
    const env = environment.safeParse(io.env)
    if (!env.success) {
      for (const problem of problemsOf('environment', env.error)) io.stderr(problem)
      return 2
    }
    if (!hasStore(env.data)) {
      io.stderr(noStore(env.data))
      return 2
    }
    const store = await openStore(env.data)
    try {
      return await report(verifyAll(store.events), io)
    } finally {
      await store.close()
    }
  },
}

async function report(checks: ReturnType<typeof verifyAll>, io: CommandIo): Promise<number> {
  let streams = 0
  let events = 0
  let broken = 0
  for await (const { stream, check } of checks) {
    streams += 1
    if (check.ok) events += check.length
    else {
      broken += 1
      io.stdout(`${stream}: broken at event ${check.version}: ${faults[check.reason]}`)
    }
  }
  io.stdout(
    broken === 0
      ? `${streams} requests, ${events} events: every link holds`
      : `${broken} of ${streams} requests are broken`,
  )
  return broken === 0 ? 0 : 1
}
