import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import type { Reading } from '@privacy-desk/core/intake/reading.js'
import type { MailReader } from '@privacy-desk/core/ports/mail-reader.js'

/** An erasure request of 5 March 2026. */
export const erasureReading: Reading = {
  requester: { name: 'Carla Customer', address: 'carla.customer@example.org' },
  candidates: [
    {
      name: 'Carla Customer',
      address: 'carla.customer@example.org',
      because: 'original-sender',
      confidence: 0.95,
    },
  ],
  subject: 'Please delete my account',
  body: 'Please delete everything you have on me.',
  receivedOn: toCivilDate('2026-03-05'),
  receivedBecause: 'original-date',
  receivedAt: null,
  language: 'en',
  verdict: 'request',
  types: [{ type: 'erasure', confidence: 0.9, because: 'delete everything' }],
  regimes: [{ regime: 'gdpr', because: 'default' }],
  role: { is: 'controller', because: 'default' },
  customer: null,
  flags: [],
  references: [],
  warnings: [],
}

/** Reads every message as that one, but for what the script says of its text. */
export function scriptedReader(script: (text: string) => Partial<Reading>): MailReader {
  return {
    read: async (handover) => ({ reading: { ...erasureReading, ...script(textOf(handover)) } }),
    close: async () => undefined,
  }
}

/** A sender and requester in one, as most mails have it. */
export function from(name: string, address: string): Pick<Reading, 'requester' | 'candidates'> {
  const requester = { name, address }
  return {
    requester,
    candidates: [{ ...requester, because: 'original-sender', confidence: 0.95 }],
  }
}

function textOf({ materials: [first] }: Handover): string {
  return first !== undefined && 'text' in first ? first.text : ''
}
