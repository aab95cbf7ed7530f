import type { PauseKind } from '../regimes/facts.js'
import type { MilestoneName } from '../regimes/timetable.js'
import type { Because, ExtensionGround } from '../requests/events.js'
import type { Outcome } from '../requests/outcome.js'
import type { ProcessingRole, Verdict } from '../requests/recorded-reading.js'
import type { RequestStatus } from '../requests/request.js'
import type { RequestType } from '../requests/request-type.js'
import type { Tone } from './model.js'

/** What a request asks for, in words a colleague understands. */
export const typeLabels: Readonly<Record<RequestType, string>> = {
  access: 'Access to their data (art. 15)',
  portability: 'Their data in a portable format (art. 20)',
  rectification: 'Correction of their data (art. 16)',
  erasure: 'Erasure of their data (art. 17)',
  restriction: 'Restriction of processing (art. 18)',
  objection: 'Objection to processing (art. 21)',
  'marketing-opt-out': 'No more marketing (art. 21(2))',
  'consent-withdrawal': 'Withdrawal of consent (art. 7(3))',
  'automated-decision': 'Review of an automated decision (art. 22)',
  'ccpa-know': 'Know what is held (California)',
  'ccpa-delete': 'Deletion (California)',
  'ccpa-opt-out': 'No sale or sharing (California)',
  complaint: 'Complaint about data protection',
  'breach-report': 'Report of a data breach',
  'child-data': 'Data of a child',
  'authority-request': 'Request by an authority',
  question: 'Question about privacy',
  other: 'Something else about personal data',
}

export const statusLabels: Readonly<Record<RequestStatus, { text: string; tone: Tone }>> = {
  received: { text: 'To confirm', tone: 'attention' },
  confirmed: { text: 'Needs an owner', tone: 'attention' },
  'in-progress': { text: 'In progress', tone: 'neutral' },
  'awaiting-identity': { text: 'Waiting for proof of identity', tone: 'neutral' },
  'awaiting-clarification': { text: 'Waiting for clarification', tone: 'neutral' },
  'in-review': { text: 'In review', tone: 'neutral' },
  answered: { text: 'Answered', tone: 'good' },
  closed: { text: 'Closed', tone: 'good' },
}

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  fulfilled: 'Done as asked',
  'partly-fulfilled': 'Done in part',
  refused: 'Refused, with reasons',
  'no-data-held': 'No data held',
  'referred-to-controller': 'Passed on to the controller',
  withdrawn: 'Withdrawn by the requester',
  'not-a-request': 'No privacy request',
  joined: 'Joined to another request',
}

export const roleLabels: Readonly<Record<ProcessingRole, string>> = {
  controller: 'Controller: we decide about these data',
  processor: 'Processor: we hold them for a customer',
}

/** Codes of why a law was thought to apply, see `intake/found-regime.ts`. */
export const becauseOfLaw: Readonly<Record<string, string>> = {
  'law-named': 'the message names it',
  'authority-named': 'the message names its authority',
  'place-named': 'the message names a place there',
  'phone-number': 'the sender’s telephone number is from there',
  'sender-domain': 'the sender’s address is from there',
  'settled-request': 'that of the request it is about',
  default: 'our own: the message tells no other',
}

/** Codes of why a role was thought to be ours, see `intake/found-role.ts`. */
export const becauseOfRole: Readonly<Record<string, string>> = {
  'customer-writes': 'a customer writes',
  'customer-named': 'the message names a customer',
  default: 'the message names no customer',
}

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  request: 'a privacy request',
  'not-privacy': 'no privacy request',
  unsure: 'I am not sure what it is',
}

export const groundLabels: Readonly<Record<ExtensionGround, string>> = {
  complexity: 'The request is complex',
  'number-of-requests': 'The requester has made many requests',
}

export const pauseLabels: Readonly<Record<PauseKind, string>> = {
  identity: 'Proof of identity',
  clarification: 'Clarification of what is meant',
}

export const milestoneLabels: Readonly<Record<MilestoneName, string>> = {
  acknowledge: 'Acknowledge receipt by',
  'extension-notice': 'Tell of an extension by',
  'refusal-notice': 'Refuse with reasons by',
  respond: 'Answer by',
  'notify-authority': 'Notify the authority by',
  'notify-individuals': 'Notify the people affected by',
}

export const becauseLabels: Readonly<Record<Because, string>> = {
  'original-date': 'date of the original mail',
  'forward-date': 'date of the forward',
  'handed-over': 'day it was handed to the desk: the message has no date of its own',
  'date-ambiguous': 'day it was handed to the desk: its own date can be read in two ways',
  'date-in-future': 'day it was handed to the desk: its own date lies in the future',
  'date-too-old': 'day it was handed to the desk: its own date is more than five years back',
  'words-of-the-message': 'from the words of the message',
  corrected: 'corrected by a person',
  'not-found': 'not found in the message',
}
