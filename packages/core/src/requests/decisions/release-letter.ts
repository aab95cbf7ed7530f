import type { Decide } from '../decision.js'
import type { RequestEvent } from '../events.js'
import { fulfil } from '../fulfil.js'
import { letterOf } from '../letter-of.js'
import type { Refusal } from '../refusal.js'
import type { Request } from '../request.js'
import type { LetterId, RequestLetter } from '../request-letter.js'
import { unchanged } from './letters.js'

/**
 * Freezes a letter and lets it go. What it is to bring about must be possible today: an extension
 * that comes too late is refused before the requester is told of it.
 */
export const releaseLetter: Decide<'release-letter'> = (request, command, at) => {
  const { command: _, fourEyes, outdated, ...released } = command
  const open = unchanged(request, released.letter, released.hash)
  if ('refused' in open) return open
  if (!open.ready) return { refused: 'letter-not-ready' }
  if (fourEyes && open.status !== 'approved') return { refused: 'letter-not-approved' }
  const effect = fulfil(request, open.effect, at.today, at)
  if ('refused' in effect) return effect
  if (outdated) return { refused: 'letter-outdated' }
  return [{ type: 'letter-released', ...released, on: at.today }]
}

/** It went out: what it fulfils is fulfilled with it. That it went out is noted in any case. */
export const noteLetterSent: Decide<'note-letter-sent'> = (request, { letter: id, on }, at) => {
  const letter = goneLetter(request, id)
  if ('refused' in letter) return letter
  if (letter.sentOn !== undefined) return { refused: 'nothing-to-change' }
  if (on > at.today) return { refused: 'date-in-future', date: on }
  if (on < request.receivedOn) {
    return { refused: 'date-before-receipt', receivedOn: request.receivedOn }
  }
  const { releasedOn } = letter
  if (releasedOn !== undefined && on < releasedOn) {
    return { refused: 'date-before-release', releasedOn }
  }
  const effect = fulfil(request, letter.effect, on, at)
  const sent = { type: 'letter-sent', letter: id, on } as const
  return 'refused' in effect ? [{ ...sent, without: effect.refused }] : [sent, ...effect]
}

/** It was not sent, or nobody knows whether it was. That it was, can still be noted. */
export const noteLetterFailed: Decide<'note-letter-failed'> = (request, { letter, failure }) =>
  trouble(request, letter, ['released'], { type: 'letter-failed', letter, failure })

/** It came back after it had been sent. */
export const noteLetterBounced: Decide<'note-letter-bounced'> = (request, { letter, failure }) =>
  trouble(request, letter, ['released', 'sent'], { type: 'letter-bounced', letter, failure })

function trouble(
  request: Request,
  id: LetterId,
  from: readonly RequestLetter['status'][],
  event: RequestEvent,
) {
  const letter = goneLetter(request, id)
  if ('refused' in letter) return letter
  return from.includes(letter.status) ? [event] : ({ refused: 'nothing-to-change' } as const)
}

function goneLetter(request: Request, id: LetterId): RequestLetter | Refusal {
  const letter = letterOf(request, id)
  if (letter === null) return { refused: 'unknown-letter' }
  return letter.content === undefined ? { refused: 'letter-not-released' } : letter
}
