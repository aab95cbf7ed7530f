import { parentPort } from 'node:worker_threads'
import { listAttachments } from '../../intake/list-attachments.js'
import { readHandover } from '../../intake/read-handover.js'
import type { Reading } from '../../intake/reading.js'
import { triage } from '../../intake/triage.js'
import type { ReadResult } from '../../ports/mail-reader.js'
import type { MailJob } from './mail-job.js'

parentPort?.on('message', async (job: MailJob) => {
  parentPort?.postMessage(await attempt(job))
})
parentPort?.postMessage('ready')

/** The readers are total by design; should one throw all the same, a person reads the mail. */
async function attempt({ handover, files, desk }: MailJob): Promise<ReadResult> {
  try {
    const read = await readHandover(handover, files, desk)
    const reading = triage(read, { ...desk, handedOverAt: handover.at })
    return { reading: await withAttachments(reading, files) }
  } catch {
    return { failed: 'unreadable' }
  }
}

/** A second look at the mail, for the few that have something to list. */
async function withAttachments(reading: Reading, files: MailJob['files']): Promise<Reading> {
  if (!reading.warnings.includes('attachments')) return reading
  return { ...reading, attachments: await listAttachments(files.values()) }
}
