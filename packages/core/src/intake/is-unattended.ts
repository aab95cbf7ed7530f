import type { MailAddress } from './mail.js'
import { peopleWords } from './people-words.js'

/** Whether a sender's address itself says that nobody reads what is sent to it. */
export function isUnattended(sender: MailAddress | null): boolean {
  const [mailbox = ''] = (sender?.address ?? '').toLowerCase().split('@')
  const name = mailbox.replace(/[-_.]/g, '')
  return peopleWords.unattended.some((one) => name.startsWith(one))
}
