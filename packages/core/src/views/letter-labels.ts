import type { RecipientDoubt } from '../requests/letter-events.js'
import type { LetterEffect, LetterStatus, RequestLetter } from '../requests/request-letter.js'
import { outcomeLabels, pauseLabels, typeLabels } from './labels.js'
import type { Card } from './model.js'

type Status = NonNullable<Card['status']>

const statusLabels: Readonly<Record<LetterStatus, Status>> = {
  draft: { text: 'Draft', tone: 'neutral' },
  submitted: { text: 'Waits for approval', tone: 'attention' },
  approved: { text: 'Approved', tone: 'good' },
  released: { text: 'Released', tone: 'attention' },
  sent: { text: 'Sent', tone: 'good' },
  failed: { text: 'Not sent', tone: 'urgent' },
  bounced: { text: 'Came back', tone: 'urgent' },
  discarded: { text: 'Discarded', tone: 'neutral' },
}

/** Where a letter stands. */
export function letterStatus({
  status,
  without,
}: Pick<RequestLetter, 'status' | 'without'>): Status {
  return status === 'sent' && without !== undefined
    ? { text: 'Sent without its effect', tone: 'urgent' }
    : statusLabels[status]
}

export const doubtLabels: Readonly<Record<RecipientDoubt, string>> = {
  'other-address': 'another address than the request came from',
  'other-domain': 'another domain than the request came from',
  'agent-without-authority': 'an agent whose authority is not recorded',
}

/** What to do about each, at the form where the address was entered. */
export const doubtSentences: Readonly<Record<RecipientDoubt, string>> = {
  'other-address':
    'This is not the address that the request came from. Say why the letter may go there.',
  'other-domain':
    'This is an address of another domain than the request came from. Say why the letter may go there.',
  'agent-without-authority':
    'Somebody asks on behalf of another person, and no authority is recorded. Say why the letter may go there.',
}

/** What the letter amounts to in law, once it is sent. */
export function effectText(effect: LetterEffect): string {
  switch (effect.effect) {
    case 'none':
      return 'Nothing in law; it is kept with the request.'
    case 'acknowledge':
      return 'It acknowledges receipt.'
    case 'pause':
      return `The desk then waits for the requester: ${pauseLabels[effect.kind].toLowerCase()}.`
    case 'extend':
      return 'It is the notice of the extension: the due date moves.'
    case 'answer':
      return `It answers: ${effect.outcomes
        .map(({ type, outcome }) => `${typeLabels[type]}: ${outcomeLabels[outcome].toLowerCase()}`)
        .join('; ')}.`
  }
}

const withoutTexts: Readonly<Record<string, string>> = {
  'extension-too-late':
    'it went out after the last day on which the requester could be told of an extension, so the due date did not move',
  'already-extended': 'the deadline had been extended already, which the law allows once',
  'no-extension-in-law':
    'the law knows no extension for this request, so the due date did not move',
  'already-paused': 'the desk was waiting for the requester already',
  'already-answered': 'the request had been answered already',
  'already-closed': 'the request had been closed',
  'no-owner': 'the request had no owner, so the answer is not recorded',
}

/** Why a letter that went out changed nothing in law. @param code of the refusal */
export function withoutText(code: string): string {
  return `${withoutTexts[code] ?? `the request did not allow it any more (${code})`}. The requester has the letter: see with the data protection officer what to do, and keep to the date that holds.`
}
