import { chosenRegime } from '../../letters/chosen-regime.js'
import type { KnownFacts } from '../../letters/known-values.js'
import type { LetterHouse } from '../../letters/letter-house.js'
import type { LetterLibrary } from '../../letters/library.js'
import type { LetterSituation } from '../../letters/offered-kinds.js'
import { dueDay } from '../../regimes/due-day.js'
import type { Refusal } from '../../requests/refusal.js'
import type { DeskDeps } from '../deps.js'
import type { DeskLetters } from '../desk-letters.js'
import { deskToday, type LoadedRequest } from '../load-request.js'
import { openReading } from '../open-reading.js'
import { customerName, type SealedReading } from '../sealed-reading.js'

/** How this desk writes to people. */
export interface OpenLetters extends Pick<DeskLetters, 'fourEyes' | 'canSend'> {
  readonly house: LetterHouse
  readonly library: LetterLibrary
}

/** All that is needed to write about one request. */
export interface LetterRoom {
  readonly letters: OpenLetters
  readonly loaded: LoadedRequest
  readonly reading: SealedReading
  readonly situation: LetterSituation
  readonly facts: KnownFacts
}

/** Opens what is known for writing about a request, or says why none can be written. */
export async function letterRoom(
  deps: DeskDeps,
  loaded: LoadedRequest,
): Promise<LetterRoom | Refusal> {
  const { house, library, fourEyes, canSend } = deps.letters
  const { request, timetable } = loaded
  if (house === undefined) return { refused: 'no-letters', because: 'not-set-up' }
  const regime = chosenRegime(request.regime)
  if (regime === undefined) return { refused: 'no-letters', because: 'law' }
  const written = await library()
  const reading = await openReading(deps, request)
  if (reading === null) return { refused: 'no-letters', because: 'erased' }
  const today = deskToday(deps)
  return {
    letters: { house, library: written, fourEyes, canSend },
    loaded,
    reading,
    situation: { request, regime, timetable, today, flags: reading.flags },
    facts: {
      request,
      today,
      dueOn: dueDay(timetable),
      extendedDueOn: extendedDueOn(deps, loaded),
      customer: customerName(reading.customer),
      sets: written.sets,
      regime,
    },
  }
}

/** When the answer is due if the requester is told of an extension today. */
function extendedDueOn(deps: DeskDeps, { request, timetable }: LoadedRequest) {
  if (request.extension !== undefined) return null
  const today = deskToday(deps)
  const extension = { ground: 'complexity' as const, reason: request.message, notifiedOn: today }
  const extended = dueDay(deps.law.timetable({ ...request, extension }, today))
  return extended === dueDay(timetable) ? null : extended
}
