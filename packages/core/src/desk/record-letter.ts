import type { Instant } from '../calendar/instant.js'
import { civilDateAt } from '../calendar/zone.js'
import type { Command } from '../requests/command.js'
import type { Refusal } from '../requests/refusal.js'
import type { LetterId } from '../requests/request-letter.js'
import type { DeskDeps } from './deps.js'
import { execute } from './execute.js'
import type { LoadedRequest } from './load-request.js'

/** What became of a letter that the desk sent. */
export type LetterNews =
  | { readonly what: 'sent'; readonly at: Instant }
  /** Refused for good, or `uncertain`. `failure`: a code such as `smtp-550`, never words of the server. */
  | { readonly what: 'failed'; readonly failure: string }
  | { readonly what: 'bounced'; readonly failure: string }

/**
 * Records on the request what became of a letter; a letter that was sent fulfils in the same
 * append what it serves. May be called any number of times for the same news.
 */
export async function recordLetter(
  deps: DeskDeps,
  reference: string,
  letter: LetterId,
  news: LetterNews,
): Promise<LoadedRequest | Refusal> {
  return await execute(deps, {
    reference,
    command: commandFor(deps, letter, news),
    by: 'desk',
    inboundId: `letter:${reference}:${letter}:${news.what}`,
  })
}

function commandFor({ profile }: DeskDeps, letter: LetterId, news: LetterNews): Command {
  switch (news.what) {
    case 'sent':
      return { command: 'note-letter-sent', letter, on: civilDateAt(news.at, profile.zone) }
    case 'failed':
      return { command: 'note-letter-failed', letter, failure: news.failure }
    case 'bounced':
      return { command: 'note-letter-bounced', letter, failure: news.failure }
  }
}
