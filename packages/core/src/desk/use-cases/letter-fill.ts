import { letterOf, openLetters } from '../../requests/letter-of.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import { changedMeanwhile, letterForm } from '../../views/forms/letter-form.js'
import { letterParts } from '../letters/letter-parts.js'
import { saveDraft } from '../letters/save-draft.js'
import { sealEffect } from '../letters/seal-effect.js'
import { type OpenedLetter, withLetter } from '../letters/with-letter.js'
import { writeLetter } from '../letters/write-letter.js'
import { findMember } from '../members.js'
import { asking, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { showLetter } from './letter-show.js'

/** Asks for what a letter still needs; keeps it as typed, then shows the letter. */
export const letterFill: UseCase = (call) =>
  withLetter(call, async (opened) => {
    const { letter, mayWork } = opened
    if (!mayWork) return refused({ refused: 'not-allowed' }, call.intent.ref)
    if (!openLetters.includes(letter.status)) {
      return refused({ refused: 'letter-frozen' }, call.intent.ref)
    }
    return call.intent.via === 'submitted' ? await store(call, opened) : ask(opened, unfilled, [])
  })

/** Opens the form of a letter, whatever the call was about before. */
export async function showLetterForm(call: Call, letter: string): Promise<Reply> {
  const intent = { ...call.intent, name: 'letter fill', args: { letter }, via: 'clicked' } as const
  return await letterFill({ ...call, intent })
}

async function store(call: Call, opened: OpenedLetter): Promise<Reply> {
  const { room, letter, draft } = opened
  const { letter: _, hash = letter.hash, ...values } = call.intent.args
  if (hash !== letter.hash) return ask(opened, { values, errors: {} }, [changedMeanwhile])
  const { request } = room.loaded
  const signer = await findMember(call.deps, request.owner ?? call.actor.member.id)
  const written = writeLetter(room, draft, values, signer.name)
  const effect = await sealEffect(call.deps, request.person, written.effect)
  const saved = await saveDraft(call, room.loaded, letter.id, written.draft, effect)
  if ('refused' in saved && saved.refused !== 'nothing-to-change') {
    return refused(saved, call.intent.ref)
  }
  const { errors, problems } = written
  if (Object.keys(errors).length === 0 && problems.length === 0) {
    return await showLetter(call, letter.id)
  }
  const kept = 'refused' in saved ? letter : letterOf(saved.request, letter.id)
  return ask({ ...opened, letter: kept ?? letter }, { values, errors }, problems)
}

function ask(
  { room, letter, draft }: OpenedLetter,
  filling: Filling,
  problems: readonly string[],
): Reply {
  const { letters, situation, loaded } = room
  return asking(
    letterForm(
      {
        reference: loaded.request.reference,
        letter,
        parts: letterParts(room, letter.kinds),
        library: letters.library,
        regime: situation.regime,
        edited: draft.edited !== null,
        problems,
      },
      {
        values: {
          to: draft.to.address,
          toReason: draft.toReason,
          ...draft.values,
          ...filling.values,
        },
        errors: filling.errors,
      },
    ),
  )
}
