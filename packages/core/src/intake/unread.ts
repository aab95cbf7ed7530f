import { civilDateAt, type Zone } from '../calendar/zone.js'
import type { Handover } from './handover.js'
import type { Reading } from './reading.js'
import type { WarningCode } from './warning.js'

/**
 * What is known of a message that could not be read: that it came, and when it was handed over.
 * @param why the code of what went wrong
 */
export function unread(
  why: WarningCode,
  { at }: Pick<Handover, 'at'>,
  desk: { readonly zone: Zone; readonly language: string; readonly regime: string },
): Reading {
  return {
    requester: null,
    candidates: [],
    subject: '',
    body: '',
    receivedOn: civilDateAt(at, desk.zone),
    receivedBecause: 'handed-over',
    receivedAt: null,
    language: desk.language,
    verdict: 'unsure',
    types: [{ type: 'other', confidence: 0, because: '' }],
    regimes: [{ regime: desk.regime, because: 'default' }],
    role: { is: 'controller', because: 'default' },
    customer: null,
    flags: [],
    references: [],
    warnings: [],
    needsHuman: why,
  }
}
