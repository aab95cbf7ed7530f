import type { Breach } from './breach.js'
import type { BreachCommand } from './command.js'
import type { BreachDecision, BreachSituation, DecideBreach } from './decision.js'
import { acknowledge } from './decisions/acknowledge.js'
import { decideAuthority, recordNotice, recordReceipt } from './decisions/authority.js'
import { investigate, setAwareness } from './decisions/awareness.js'
import { classify } from './decisions/classify.js'
import { close, reopen } from './decisions/close.js'
import { nameControllers, recordControllerTold } from './decisions/controllers.js'
import { recordDetails } from './decisions/details.js'
import { decideIndividuals, recordTold } from './decisions/individuals.js'
import { addEvidence, keepFiles, passOver, tick, untick } from './decisions/items.js'
import { linkRequest } from './decisions/link-request.js'
import { addMeasure, finishMeasure } from './decisions/measures.js'
import { open } from './decisions/open.js'
import {
  addMember,
  changeLead,
  changePrivacy,
  nameDeputy,
  removeMember,
} from './decisions/people.js'
import { concludeRisk, confirmRisk, recordSeverity } from './decisions/risk.js'
import { changeLaws, changeRole } from './decisions/role.js'
import {
  recordRoom,
  recordRoomPeople,
  recordUnpinned,
  refuseRoom,
  requestRoom,
} from './decisions/room.js'
import { recordScope } from './decisions/scope.js'

const decisions: { readonly [Name in BreachCommand['command']]: DecideBreach<Name> } = {
  open: () => ({ refused: 'already-opened' }),
  investigate,
  'set-awareness': setAwareness,
  'change-role': changeRole,
  'change-laws': changeLaws,
  'change-lead': changeLead,
  'name-deputy': nameDeputy,
  'add-member': addMember,
  'remove-member': removeMember,
  'change-privacy': changePrivacy,
  tick,
  untick,
  'pass-over': passOver,
  'add-evidence': addEvidence,
  'keep-files': keepFiles,
  'record-scope': recordScope,
  'record-details': recordDetails,
  'record-severity': recordSeverity,
  'conclude-risk': concludeRisk,
  'confirm-risk': confirmRisk,
  'decide-authority': decideAuthority,
  'record-notice': recordNotice,
  'record-receipt': recordReceipt,
  'decide-individuals': decideIndividuals,
  'record-told': recordTold,
  'name-controllers': nameControllers,
  'record-controller-told': recordControllerTold,
  'add-measure': addMeasure,
  'finish-measure': finishMeasure,
  classify,
  'link-request': linkRequest,
  acknowledge,
  close,
  reopen: () => ({ refused: 'breach-not-closed' }),
  'request-room': requestRoom,
  'record-room': recordRoom,
  'refuse-room': refuseRoom,
  'record-room-people': recordRoomPeople,
  'record-unpinned': recordUnpinned,
}

/** What is still to be done once a breach is closed: measures come due later, requests come late. */
const afterClosing: readonly BreachCommand['command'][] = [
  'record-receipt',
  'finish-measure',
  'keep-files',
  'link-request',
  'acknowledge',
  'refuse-room',
  'record-room-people',
  'record-unpinned',
]

/**
 * Decides what happens when something is asked of a breach. Pure: authority was checked before;
 * time, law and settings come in as arguments.
 * @param breach `null` while there is none
 */
export function decideBreach(
  breach: Breach | null,
  command: BreachCommand,
  at: BreachSituation,
): BreachDecision {
  if (breach === null) {
    return command.command === 'open' ? open(command, at) : { refused: 'unknown-breach' }
  }
  if (breach.status === 'closed' && !afterClosing.includes(command.command)) {
    return command.command === 'reopen' ? reopen(breach, command, at) : { refused: 'breach-closed' }
  }
  const decision = decisions[command.command] as DecideBreach<BreachCommand['command']>
  return decision(breach, command, at)
}
