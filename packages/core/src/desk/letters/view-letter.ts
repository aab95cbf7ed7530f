import { attachmentsOf } from '../../letters/attachments-of.js'
import { parseDraft } from '../../letters/letter-draft.js'
import { parseOutgoing } from '../../letters/outgoing-letter.js'
import { shownText } from '../../letters/shown-text.js'
import { textChanges } from '../../letters/text-changes.js'
import { openTypes } from '../../requests/fulfil.js'
import { seenHash } from '../../requests/letter-of.js'
import type { RequestLetter } from '../../requests/request-letter.js'
import type { LetterView } from '../../views/letter-view.js'
import type { DeskDeps } from '../deps.js'
import { doubtsOf } from './doubts-of.js'
import { isToOrganisation, kindsNamed } from './letter-parts.js'
import type { OpenedLetter } from './with-letter.js'

/** A letter as one member may see it. */
export async function viewLetter(deps: DeskDeps, opened: OpenedLetter): Promise<LetterView> {
  const { room, letter, draft, mayWork, mayApprove, fourEyes } = opened
  const { written, edited } = draft
  const { request } = room.loaded
  const kinds = kindsNamed(room, letter.kinds)
  const note = letter.note === undefined ? null : await deps.vault.openText(letter.note)
  const previous = await previousOf(deps, opened)
  return {
    reference: request.reference,
    letter: { ...letter, hash: seenHash(request, letter) },
    titles: kinds.map(({ title }) => title),
    to: draft.to,
    toReason: draft.toReason,
    doubts: isToOrganisation(kinds) ? [] : doubtsOf(room, draft.to.address),
    shown: shownText(draft),
    ...(written?.fallback === true ? { insteadOf: draft.language } : {}),
    changes: written === null || edited === null ? [] : textChanges(written.text, edited.text),
    ...(previous === undefined ? {} : { previous }),
    attachments: await attachedTo(deps, opened),
    misses: kinds.some(({ attachments }) => attachments) && request.attachments.length === 0,
    stillOpen:
      letter.effect.effect === 'answer' && letter.sentOn === undefined
        ? openTypes(request, letter.effect.outcomes)
        : [],
    ...(note === null ? {} : { note }),
    mayWork,
    mayApprove,
    fourEyes,
    canSend: room.letters.canSend,
  }
}

/** Names of the files that go with a letter, or that went with it. */
async function attachedTo(
  { vault }: DeskDeps,
  { room, letter }: OpenedLetter,
): Promise<readonly string[]> {
  const { attachments } = room.loaded.request
  const frozen = letter.content === undefined ? null : await vault.openText(letter.content)
  const files =
    frozen === null
      ? attachmentsOf(kindsNamed(room, letter.kinds), attachments)
      : parseOutgoing(frozen).attachments
  return files.map(({ name }) => name)
}

/** The last letter of the request that went out before this one. */
async function previousOf(
  { vault }: DeskDeps,
  { room, letter }: OpenedLetter,
): Promise<LetterView['previous']> {
  const { letters } = room.loaded.request
  const before = letters.filter(({ id, sentOn }) => sentOn !== undefined && id !== letter.id).at(-1)
  const sealed = before === undefined ? null : await vault.openText(before.draft)
  if (before === undefined || sealed === null) return undefined
  const text = shownText(parseDraft(sealed))?.text ?? ''
  return { id: before.id, title: titleOf(room, before), text }
}

function titleOf(room: OpenedLetter['room'], { kinds }: RequestLetter): string {
  return kindsNamed(room, kinds)
    .map(({ title }) => title)
    .join(', ')
}
