import type { MailReaderDesk } from '../adapters/mail-process/mail-process.js'
import type { DeskProfile } from '../desk/profile.js'

/** What the reader of mail knows of an organisation. */
export function readerDesk(profile: DeskProfile): MailReaderDesk {
  return {
    domains: profile.domains,
    zone: profile.zone,
    defaultLanguage: profile.language,
    defaultRegime: profile.regime,
  }
}
