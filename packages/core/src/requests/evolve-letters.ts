import type { LetterEvent } from './letter-events.js'
import { letterOf } from './letter-of.js'
import type { Request } from './request.js'
import type { LetterId, RequestLetter } from './request-letter.js'

type Drafted = Extract<LetterEvent, { type: 'letter-drafted' }>

/** What of a request an event of one of its letters changes. */
export function evolveLetters(request: Request, event: LetterEvent): Partial<Request> {
  switch (event.type) {
    case 'letter-drafted':
      return { letters: drafted(request, event) }
    case 'letter-submitted':
      return turned(request, event.letter, { status: 'submitted', note: undefined })
    case 'letter-approved':
      return turned(request, event.letter, { status: 'approved' })
    case 'letter-returned':
      return turned(request, event.letter, { status: 'draft', note: event.note })
    case 'letter-released': {
      const { letter, content, how, on } = event
      return turned(request, letter, { status: 'released', content, how, releasedOn: on })
    }
    case 'letter-sent':
      return {
        ...turned(request, event.letter, {
          status: 'sent',
          sentOn: event.on,
          without: event.without,
        }),
        ...outcomesOf(request, event),
      }
    case 'letter-failed':
      return turned(request, event.letter, { status: 'failed', failure: event.failure })
    case 'letter-bounced':
      return turned(request, event.letter, { status: 'bounced', failure: event.failure })
    case 'letter-discarded':
      return turned(request, event.letter, { status: 'discarded' })
  }
}

function drafted(
  { letters }: Request,
  { type: _, letter: id, author, ...draft }: Drafted,
): readonly RequestLetter[] {
  const known = letters.find((letter) => letter.id === id)
  const others = known?.authors.filter((one) => one !== author) ?? []
  const letter: RequestLetter = {
    id,
    status: 'draft',
    ...draft,
    authors: [...others, author],
    note: known?.note,
    replaces: draft.replaces ?? known?.replaces,
  }
  return known === undefined
    ? [...letters, letter]
    : letters.map((one) => (one.id === id ? letter : one))
}

function turned(
  { letters }: Request,
  id: LetterId,
  change: Partial<RequestLetter>,
): Pick<Request, 'letters'> {
  return { letters: letters.map((one) => (one.id === id ? { ...one, ...change } : one)) }
}

/** What this letter answers counts from now on. */
function outcomesOf(
  request: Request,
  { letter: id, without }: Extract<LetterEvent, { type: 'letter-sent' }>,
): Partial<Request> {
  const effect = letterOf(request, id)?.effect
  if (effect?.effect !== 'answer' || without !== undefined) return {}
  const { outcomes } = effect
  const kept = request.outcomes.filter(({ type }) => !outcomes.some((one) => one.type === type))
  return { outcomes: [...kept, ...outcomes] }
}
