import { type LetterDraft, parseDraft } from '../../letters/letter-draft.js'
import type { Member } from '../../people/member.js'
import { letterOf } from '../../requests/letter-of.js'
import type { Refusal } from '../../requests/refusal.js'
import type { RequestLetter } from '../../requests/request-letter.js'
import type { DeskDeps } from '../deps.js'
import { type LoadedRequest, loadRequest } from '../load-request.js'
import { permissionsOf } from '../permissions-of.js'
import { refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call } from '../use-case.js'
import { approvalsFor, isApprover } from './approvers.js'
import { type LetterRoom, letterRoom } from './letter-room.js'

/** A letter opened for one member. */
export interface OpenedLetter {
  readonly room: LetterRoom
  readonly letter: RequestLetter
  readonly draft: LetterDraft
  /** Whether they work on the request. */
  readonly mayWork: boolean
  /** Whether a second pair of eyes is wanted, and whether theirs would do. */
  readonly fourEyes: boolean
  readonly mayApprove: boolean
}

/**
 * Opens a letter for those who work on its request, and for those who are to approve it. Anybody
 * else gets the answer of a request that they may not see.
 */
export async function openLetter(
  deps: DeskDeps,
  loaded: LoadedRequest,
  id: string,
  member: Member,
): Promise<OpenedLetter | Refusal> {
  const granted = permissionsOf(deps, member, loaded.request)
  if (!granted.has('see-status')) return { refused: 'unknown-request' }
  const room = await letterRoom(deps, loaded)
  if ('refused' in room) return room
  const letter = letterOf(loaded.request, id)
  if (letter === null) return { refused: 'unknown-letter' }
  const eyes = await eyesOn(deps, room, letter, member)
  const mayWork = granted.has('work')
  if (!mayWork && !eyes.mayApprove) return { refused: 'not-allowed' }
  const sealed = await deps.vault.openText(letter.draft)
  if (sealed === null) return { refused: 'no-letters', because: 'erased' }
  return { room, letter, draft: parseDraft(sealed), mayWork, ...eyes }
}

/** Opens the letter that an intent is about, or says why not. */
export async function withLetter(
  { deps, actor, intent }: Call,
  then: (opened: OpenedLetter) => Reply | Promise<Reply>,
): Promise<Reply> {
  const loaded = await loadRequest(deps, intent.ref ?? '')
  if (loaded === null) return refused({ refused: 'unknown-request' })
  const opened = await openLetter(deps, loaded, intent.args.letter ?? '', actor.member)
  if (!('refused' in opened)) return await then(opened)
  const hidden = opened.refused === 'unknown-request'
  return hidden ? refused(opened) : refused(opened, intent.ref)
}

/** Whether a letter needs a second pair of eyes, and whether a member's would do. */
async function eyesOn(
  deps: DeskDeps,
  room: LetterRoom,
  letter: RequestLetter,
  member: Member,
): Promise<Pick<OpenedLetter, 'fourEyes' | 'mayApprove'>> {
  const wanted = await approvalsFor(deps, room, letter)
  const ifTheySend = await approvalsFor(deps, room, letter, member)
  return {
    fourEyes: ifTheySend.length > 0,
    mayApprove: isApprover(deps, room, letter, wanted, member),
  }
}
