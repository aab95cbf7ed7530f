import { readTriageMail } from './read-triage-mail.js'
import type { TriageMail } from './triage-mail.js'
import type { Read } from './triage-score.js'

/** Reads labelled mails one after the other, as the desk reads them when they come in. */
export async function readTriageMails(mails: readonly TriageMail[]): Promise<readonly Read[]> {
  const reads: Read[] = []
  for (const mail of mails) reads.push({ mail, reading: await readTriageMail(mail) })
  return reads
}
