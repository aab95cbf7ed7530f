import { parentPort } from 'node:worker_threads'
import { readHandover } from '../../intake/read-handover.js'
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
    return { reading: triage(read, { ...desk, handedOverAt: handover.at }) }
  } catch {
    return { failed: 'unreadable' }
  }
}
