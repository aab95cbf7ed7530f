import type { MailAddress } from './mail.js'

/** `no-reply`, `ne_pas_repondre`, `keine.antwort`, without what stands between the words. */
const names = [
  'noreply',
  'donotreply',
  'noresponse',
  'nichtantworten',
  'keineantwort',
  'nepasrepondre',
  'noresponder',
  'nonrispondere',
  'nietbeantwoorden',
  'geenantwoord',
  'naoresponder',
  'naoresponda',
  'nieodpowiadac',
  'nieodpowiadaj',
  'neodpovidat',
  'neodpovidejte',
]

/** Whether a sender's address itself says that nobody reads what is sent to it. */
export function isUnattended(sender: MailAddress | null): boolean {
  const [mailbox = ''] = (sender?.address ?? '').toLowerCase().split('@')
  const name = mailbox.replace(/[-_.]/g, '')
  return names.some((one) => name.startsWith(one))
}
