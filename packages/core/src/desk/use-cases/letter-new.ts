import type { LetterKind } from '../../letters/catalogue.js'
import type { LetterDraft } from '../../letters/letter-draft.js'
import { likeliestKinds, offeredKinds } from '../../letters/offered-kinds.js'
import { openLetters } from '../../requests/letter-of.js'
import type { Refusal } from '../../requests/refusal.js'
import type { RequestLetter } from '../../requests/request-letter.js'
import { answerForm } from '../../views/forms/answer-form.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import { letterKindsForm, mostKinds, sentElsewhere } from '../../views/forms/letter-kinds-form.js'
import type { RequestView } from '../../views/request-view.js'
import { isToOrganisation } from '../letters/letter-parts.js'
import { type LetterRoom, letterRoom } from '../letters/letter-room.js'
import { saveDraft } from '../letters/save-draft.js'
import { loadRequest } from '../load-request.js'
import { asking, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { showLetterForm } from './letter-fill.js'
import { withRequest } from './with-request.js'

/** Asks what to write; begins it, or goes on with what was begun. */
export const letterNew: UseCase = (call) =>
  withRequest(call, 'work', async (view) => {
    const room = await roomFor(call, view)
    if ('refused' in room) return refused(room, call.intent.ref)
    const { via, args } = call.intent
    if (via !== 'submitted' && args.kind === undefined) return ask(room, unfilled)
    const kinds = (args.kinds ?? args.kind ?? '').split(',').filter(Boolean)
    if (kinds.includes(sentElsewhere)) return asking(answerForm(view, unfilled))
    const fault = faultOf(room, kinds)
    if (fault !== null)
      return ask(room, { values: { ...args, kinds: kinds.join() }, errors: { kinds: fault } })
    return await begin(call, room, kinds)
  })

async function roomFor({ deps }: Call, { request }: RequestView): Promise<LetterRoom | Refusal> {
  if (request.status === 'received') return { refused: 'not-confirmed' }
  if (request.status === 'closed') return { refused: 'already-closed' }
  const loaded = await loadRequest(deps, request.reference)
  return loaded === null ? { refused: 'unknown-request' } : await letterRoom(deps, loaded)
}

function ask(room: LetterRoom, filling: Filling): Reply {
  const { situation, letters, loaded } = room
  const offered = offeredKinds(letters.library.kinds.values(), situation)
  return asking(
    letterKindsForm(
      {
        reference: loaded.request.reference,
        offered,
        likeliest: likeliestKinds(offered, situation),
        languages: letters.library.finished,
        wanted: loaded.request.language,
      },
      filling,
    ),
  )
}

function faultOf({ letters: { library }, situation }: LetterRoom, names: readonly string[]) {
  const offered = offeredKinds(library.kinds.values(), situation)
  const chosen = offered.filter(({ name }) => names.includes(name))
  if (names.length === 0) return 'Choose at least one.'
  if (chosen.length < names.length) return 'Choose among those that fit this request.'
  if (names.length > mostKinds) return `Choose at most ${mostKinds}.`
  if (chosen.length < 2) return null
  if (isToOrganisation(chosen)) return 'A letter to an organisation is written on its own.'
  return chosen.some(standsAlone) ? 'An extension or a question is a letter of its own.' : null
}

/** Its effect would be lost in a letter that also answers: it moves a date, or starts a wait. */
function standsAlone({ fulfils }: LetterKind): boolean {
  return fulfils.milestone === 'extension-notice' || fulfils.event === 'pause-started'
}

/** A draft of the same kinds is taken up again instead of beginning another one. */
async function begin(call: Call, room: LetterRoom, kinds: readonly string[]): Promise<Reply> {
  const { request } = room.loaded
  const begun = request.letters.find((one) => isOpenDraft(one, kinds))
  if (begun !== undefined) return await showLetterForm(call, begun.id)
  const saved = await saveDraft(call, room.loaded, null, emptyDraft(room, call, kinds), {
    effect: 'none',
  })
  if ('refused' in saved) return refused(saved, call.intent.ref)
  const letter = saved.request.letters.at(-1)
  return letter === undefined
    ? refused({ refused: 'unknown-letter' }, call.intent.ref)
    : await showLetterForm(call, letter.id)
}

function isOpenDraft({ status, kinds }: RequestLetter, wanted: readonly string[]): boolean {
  return openLetters.includes(status) && kinds.join() === wanted.join()
}

function emptyDraft(
  { loaded: { request }, reading, letters }: LetterRoom,
  { intent }: Call,
  kinds: readonly string[],
): LetterDraft {
  const [first = ''] = kinds
  const toOthers = letters.library.kinds.get(first)?.frame === 'organisation'
  const { name = null, address = '' } = reading.requester ?? {}
  return {
    kinds: [...kinds],
    language: intent.args.language ?? request.language,
    values: {},
    to: toOthers ? { name: null, address: '' } : { name, address },
    toReason: '',
    written: null,
    edited: null,
    base: null,
  }
}
