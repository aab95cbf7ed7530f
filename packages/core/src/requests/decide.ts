import type { Command } from './command.js'
import type { Decide, Decision, Situation } from './decision.js'
import { acknowledge } from './decisions/acknowledge.js'
import { answer } from './decisions/answer.js'
import { assign, take } from './decisions/assign.js'
import { addAttachments, removeAttachment } from './decisions/attachments.js'
import { close } from './decisions/close.js'
import { confirm } from './decisions/confirm.js'
import { correct } from './decisions/correct.js'
import { extend } from './decisions/extend.js'
import {
  approveLetter,
  discardLetter,
  draftLetter,
  returnLetter,
  submitLetter,
} from './decisions/letters.js'
import { link, unlink } from './decisions/link.js'
import { addMessage, moveMessage } from './decisions/messages.js'
import { moveDeadlines } from './decisions/move-deadlines.js'
import { pause, resume } from './decisions/pause.js'
import {
  noteLetterBounced,
  noteLetterFailed,
  noteLetterSent,
  releaseLetter,
} from './decisions/release-letter.js'
import { review } from './decisions/review.js'
import { takeBack } from './decisions/take-back.js'
import type { Request } from './request.js'

const decisions: { readonly [Name in Command['command']]: Decide<Name> } = {
  receive: () => ({ refused: 'already-received' }),
  correct,
  link,
  unlink,
  'add-message': addMessage,
  'move-message': moveMessage,
  confirm,
  take,
  assign,
  pause,
  resume,
  review,
  extend,
  answer,
  close,
  reopen: takeBack,
  acknowledge,
  'move-deadlines': moveDeadlines,
  'draft-letter': draftLetter,
  'submit-letter': submitLetter,
  'approve-letter': approveLetter,
  'return-letter': returnLetter,
  'release-letter': releaseLetter,
  'note-letter-sent': noteLetterSent,
  'note-letter-failed': noteLetterFailed,
  'note-letter-bounced': noteLetterBounced,
  'discard-letter': discardLetter,
  'add-attachments': addAttachments,
  'remove-attachment': removeAttachment,
}

/** What can happen to a closed request: what comes or goes late is kept with it, not lost. */
const alsoClosed: ReadonlySet<Command['command']> = new Set([
  'link',
  'unlink',
  'add-message',
  'move-message',
  'note-letter-sent',
  'note-letter-failed',
  'note-letter-bounced',
  'add-attachments',
  'remove-attachment',
])

/**
 * Decides what happens when something is asked of a request. Pure: authority was checked before,
 * time and law come in as arguments.
 * @param request `null` while there is none
 */
export function decide(request: Request | null, command: Command, at: Situation): Decision {
  if (request === null) return first(command)
  if (request.status === 'closed' && !alsoClosed.has(command.command)) return afterClosing(command)
  const decision = decisions[command.command] as Decide<Command['command']>
  return decision(request, command, at)
}

function first(command: Command): Decision {
  if (command.command !== 'receive') return { refused: 'unknown-request' }
  const { command: _, ...received } = command
  return [{ type: 'request-received', ...received }]
}

function afterClosing(command: Command): Decision {
  return command.command === 'reopen'
    ? [{ type: 'request-reopened' }]
    : { refused: 'already-closed' }
}
