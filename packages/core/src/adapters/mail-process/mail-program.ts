import process from 'node:process'
import { listAttachments } from '../../intake/list-attachments.js'
import type { ReadMail } from '../../intake/mail.js'
import { readHandover } from '../../intake/read-handover.js'
import type { Reading } from '../../intake/reading.js'
import { returnedMail } from '../../intake/returned-mail.js'
import { triage } from '../../intake/triage.js'
import type { ReadResult } from '../../ports/mail-reader.js'
import { endWithDesk } from './end-with-desk.js'
import type { MailJob } from './mail-job.js'

endWithDesk()
// A signal to both at once, as a terminal or a service manager sends it, must not cost the message
// that is being read.
process.on('SIGINT', stay).on('SIGTERM', stay)
process.on('message', async (job: MailJob) => {
  process.send?.('taken')
  process.send?.(await attempt(job))
})
process.send?.('ready')

function stay(): void {}

/** The readers are total by design; should one throw all the same, a person reads the mail. */
async function attempt({ handover, files, desk }: MailJob): Promise<ReadResult> {
  try {
    const known = { ...desk, handedOverAt: handover.at }
    const read = await readHandover(handover, files, known)
    const reading = triage(read, known)
    return { reading: withReturned(await withAttachments(reading, files), read, files) }
  } catch {
    return { failed: 'unreadable' }
  }
}

/** A report stands in the mail's source; what was pasted or saved by Outlook has its words only. */
function withReturned(reading: Reading, { outer, original }: ReadMail, files: MailJob['files']) {
  const sender = original?.from?.address ?? outer.from?.address ?? ''
  const sources = [...files.values()].map((bytes) => Buffer.from(bytes).toString('latin1'))
  const texts = [...sources, `${outer.body}\n${reading.body}`]
  const [returned] = texts.flatMap((text) => returnedMail(text, sender) ?? [])
  return returned === undefined ? reading : { ...reading, automatic: true, returned }
}

/** A second look at the mail, for the few that have something to list. */
async function withAttachments(reading: Reading, files: MailJob['files']): Promise<Reading> {
  if (!reading.warnings.includes('attachments')) return reading
  return { ...reading, attachments: await listAttachments(files.values()) }
}
