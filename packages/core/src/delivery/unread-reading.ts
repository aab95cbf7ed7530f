import { civilDateAt } from '../calendar/zone.js'
import type { DeskProfile } from '../desk/profile.js'
import type { Handover } from '../intake/handover.js'
import type { Reading } from '../intake/reading.js'
import type { WarningCode } from '../intake/warning.js'

/** What is known of a message that could not be read: that it came, and when it was handed over. */
export function unreadReading(
  profile: DeskProfile,
  handover: Handover,
  needsHuman: WarningCode,
): Reading {
  return {
    requester: null,
    candidates: [],
    subject: '',
    body: '',
    receivedOn: civilDateAt(handover.at, profile.zone),
    receivedBecause: 'handed-over',
    receivedAt: null,
    language: profile.language,
    verdict: 'unsure',
    types: [{ type: 'other', confidence: 0, because: '' }],
    regimes: [{ regime: profile.regime, because: 'default' }],
    role: { is: 'controller', because: 'default' },
    customer: null,
    flags: [],
    references: [],
    warnings: [],
    needsHuman,
  }
}
