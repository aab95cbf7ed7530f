import { missingElements } from '../../letters/edit-letter.js'
import { hashDraft } from '../../letters/hash-draft.js'
import { draftKind, type LetterDraft } from '../../letters/letter-draft.js'
import type { Refusal } from '../../requests/refusal.js'
import type { LetterEffect, LetterId } from '../../requests/request-letter.js'
import type { LoadedRequest } from '../load-request.js'
import type { Call } from '../use-case.js'
import { change } from '../use-cases/change-request.js'

/** Seals a draft as it stands and notes it: nothing that was typed is lost. */
export async function saveDraft(
  call: Call,
  { request }: LoadedRequest,
  letter: LetterId | null,
  draft: LetterDraft,
  effect: LetterEffect,
  replaces?: LetterId,
): Promise<LoadedRequest | Refusal> {
  const { vault } = call.deps
  const { written, edited, kinds, language } = draft
  return await change(
    call,
    {
      command: 'draft-letter',
      letter,
      kinds,
      language: written?.language ?? language,
      effect,
      draft: await vault.seal(request.person, draftKind, JSON.stringify(draft)),
      hash: hashDraft(draft),
      ready: written !== null,
      missing: written === null || edited === null ? [] : missingElements(written, edited.text),
      author: call.actor.member.id,
      ...(replaces === undefined ? {} : { replaces }),
    },
    'work',
  )
}
