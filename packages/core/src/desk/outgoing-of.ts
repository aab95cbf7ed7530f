import type { NewOutgoingLetter } from '../ports/letter-outbox.js'
import type { RequestEvent } from '../requests/events.js'
import type { DeskDeps } from './deps.js'

/** The letters that the desk itself is to send after these events, at once. */
export function outgoingOf(
  { clock, randomness }: Pick<DeskDeps, 'clock' | 'randomness'>,
  stream: string,
  events: readonly RequestEvent[],
): readonly NewOutgoingLetter[] {
  return events.flatMap((event) =>
    event.type === 'letter-released' && event.how === 'smtp'
      ? [
          {
            id: randomness.id(),
            stream,
            letter: event.letter,
            content: event.content,
            dueAt: clock.now(),
          },
        ]
      : [],
  )
}
