import { MailProcess } from '@privacy-desk/core/adapters/mail-process/mail-process.js'
import type { MailReader } from '@privacy-desk/core/ports/mail-reader.js'

/**
 * The reading process that the desks of all test files in this worker share: each would take a
 * second of processor time to start one of its own. It knows the organisation of
 * `desk.example.yaml`, is as patient as busy machines need, and ends with the worker.
 */
export const sharedMailReader: MailReader = new MailProcess(
  {
    domains: ['acme.example'],
    zone: 'Europe/Berlin',
    defaultLanguage: 'en',
    defaultRegime: 'gdpr',
  },
  { deadlineMs: 20_000 },
)
