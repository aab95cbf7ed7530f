import type { IntentName } from '../intents/catalogue.js'
import type { Permission } from '../people/policy.js'
import type { Request, RequestStatus } from '../requests/request.js'
import type { Action } from './model.js'
import type { RequestView } from './request-view.js'

interface Offer {
  readonly name: IntentName
  readonly label: string
  readonly permission: Permission
  /** It is asked of no request, but may begin from one. */
  readonly from?: boolean
  readonly confirm?: Action['confirm']
}

const confirm: Offer = { name: 'confirm', label: 'Yes, open a ticket', permission: 'confirm' }
const correct: Offer = { name: 'correct', label: 'Correct it', permission: 'correct' }
const dismiss: Offer = {
  name: 'dismiss',
  label: 'No privacy request',
  permission: 'dismiss',
  confirm: {
    title: 'No privacy request?',
    text: 'The desk files this without an answer. The data protection officer is told and can open it again.',
    yes: 'File it',
  },
}
/** The card asks already, and it can be taken back: no second question. */
const fileIt: Offer = { name: 'dismiss', label: 'Yes, file it', permission: 'dismiss' }
const isRequest: Offer = { ...confirm, label: 'No, open a ticket' }
const split: Offer = { name: 'split', label: 'Split by person', permission: 'correct' }
const undo: Offer = { name: 'reopen', label: 'It is one after all', permission: 'reopen' }
const take: Offer = { name: 'take', label: 'Take it', permission: 'take' }
const assign: Offer = { name: 'assign', label: 'Assign', permission: 'assign' }
const letter: Offer = { name: 'letter', label: 'Answer', permission: 'work' }
const answer: Offer = { name: 'answer', label: 'Record the answer', permission: 'work' }
const extend: Offer = { name: 'extend', label: 'Extend', permission: 'work' }
const pause: Offer = { name: 'pause', label: 'Wait for requester', permission: 'work' }
const resume: Offer = { name: 'resume', label: 'Requester has replied', permission: 'work' }
const close: Offer = { name: 'close', label: 'Close', permission: 'work' }
const reopen: Offer = { name: 'reopen', label: 'Open again', permission: 'reopen' }
const takeBack: Offer = {
  name: 'reopen',
  label: 'Take the answer back',
  permission: 'reopen',
}
const openBreach: Offer = {
  name: 'breach new',
  label: 'Open a breach',
  permission: 'see-status',
  from: true,
}
const show: Offer = { name: 'show', label: 'Show', permission: 'see-status' }
const why: Offer = { name: 'why', label: 'Why this date?', permission: 'see-status' }

const mostActions = 5

const next: Readonly<Record<RequestStatus, readonly Offer[]>> = {
  received: [confirm, correct, split, dismiss, why],
  confirmed: [take, assign, correct, why],
  'in-progress': [answer, extend, pause, assign, why],
  'awaiting-identity': [resume, answer, extend, assign, why],
  'awaiting-clarification': [resume, answer, extend, assign, why],
  'in-review': [answer, extend, assign, why],
  answered: [close, takeBack, why],
  closed: [reopen, why],
}

/** What is asked first depends on what the desk proposes. */
function offers({ request, writesLetters }: RequestView): readonly Offer[] {
  if (request.status === 'closed' && request.filed === true) return [undo, why]
  const proposed = request.status === 'received' && request.reading?.verdict === 'not-privacy'
  if (proposed) return [fileIt, isRequest, correct, split, why]
  const offered = writesLetters === true ? withLetters(next[request.status]) : next[request.status]
  return tellsOfBreach(request) ? withBreach(offered) : offered
}

/** Where the desk writes letters, they come first; “assign” gives way and is still a command. */
function withLetters(offered: readonly Offer[]): readonly Offer[] {
  const all = offered.flatMap((offer) => (offer === answer ? [letter, answer] : [offer]))
  return all.length > mostActions ? all.filter((offer) => offer !== assign) : all
}

/** Where one person asks, nobody needs the button; the command stays. */
function isOfSeveral({ details }: RequestView): boolean {
  return details?.flags.includes('several-people') ?? false
}

/** It comes second; what it pushes out at the end, the date's reasons never, can be typed. */
function withBreach(steps: readonly Offer[]): readonly Offer[] {
  const [first, ...rest] = steps.filter((offer) => offer !== why && offer !== split)
  return [...(first === undefined ? [] : [first]), openBreach, ...rest.slice(0, 2), why]
}

/** Somebody reports that data were lost, altered or seen by the wrong people. */
function tellsOfBreach({ types, status }: Request): boolean {
  return types.includes('breach-report') && status !== 'closed'
}

/** The next steps for this viewer, the likeliest first, at most five. */
export function requestActions(view: RequestView): readonly Action[] {
  const { request, permissions } = view
  return offers(view)
    .filter((offer) => offer !== split || isOfSeveral(view))
    .filter(({ permission }) => permissions.has(permission))
    .filter((offer) => offer !== extend || request.extension === undefined)
    .slice(0, mostActions)
    .map((offer, at) => toAction(offer, request.reference, at === 0))
}

/**
 * The buttons of a card that everybody in a channel sees: they cannot be fitted to the viewer,
 * so each is checked when pressed.
 */
export function channelActions({ request }: RequestView): readonly Action[] {
  const offers = request.status === 'confirmed' ? [take, show, why] : [show, why]
  const all = tellsOfBreach(request) ? [...offers, openBreach] : offers
  return all.map((offer) => toAction(offer, request.reference, offer === take))
}

function toAction(offer: Offer, ref: string, primary: boolean): Action {
  const style =
    offer.name === 'dismiss' && !primary
      ? 'danger'
      : primary && offer.name !== 'why'
        ? 'primary'
        : 'plain'
  return {
    label: offer.label,
    style,
    intent: offer.from ? { name: offer.name, args: { request: ref } } : { name: offer.name, ref },
    ...(offer.confirm === undefined ? {} : { confirm: offer.confirm }),
  }
}
