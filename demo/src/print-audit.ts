import { verifyStream } from '@privacy-desk/core/audit/verify-stream.js'
import type { Story } from './journey.js'
import type { Narrator } from './narrator.js'
import type { Demo } from './open-demo.js'

/** Prints what happened to a request, as an auditor would read it, and verifies the chain. */
export async function printAudit(
  demo: Demo,
  story: Story,
  reference: string,
  say: Narrator,
): Promise<void> {
  say.step('The audit trail: references only, each event chained to the one before.')
  const records = await demo.running.deps.store.events.read(reference)
  for (const { version, at, by, event, hash } of records) {
    say.line(
      `${String(version).padStart(2)}  ${at.slice(0, 16)}  ${event.type.padEnd(22)} ${by.padEnd(20)} ${hash.slice(0, 12)}`,
    )
  }
  const check = verifyStream(records, reference)
  say.holds('every link of the chain holds', check.ok)
  const trail = JSON.stringify(records).toLowerCase()
  const log = demo.log.lines.join('\n').toLowerCase()
  const absent = (text: string) =>
    story.secrets.every((secret) => !text.includes(secret.toLowerCase()))
  say.holds('the audit trail holds no name, address or text', absent(trail))
  say.holds(`the log (${demo.log.lines.length} lines) holds no name, address or text`, absent(log))
  const violations = demo.side.violations()
  say.holds('the platform would have accepted everything that was sent', violations.length === 0)
  for (const violation of violations) say.line(violation)
}
