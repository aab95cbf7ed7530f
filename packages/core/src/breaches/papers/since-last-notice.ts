import type { BreachEvent } from '../events.js'
import { replayBreach } from '../evolve.js'
import type { DraftChoice } from './draft-choice.js'
import type { DraftWorld } from './draft-world.js'
import { type NoticeFacts, noticeFacts } from './notice-facts.js'

/**
 * What the last notice to the same recipient could say, from the events until then; `null` where
 * there was none.
 */
export function factsOfLastNotice(
  { history, texts }: Pick<DraftWorld, 'history' | 'texts'>,
  choice: DraftChoice,
): NoticeFacts | null {
  const at = history.findLastIndex((event) => isNoticeTo(event, choice))
  const breach = at < 0 ? null : replayBreach(history.slice(0, at + 1))
  return breach === null ? null : noticeFacts(breach, texts)
}

function isNoticeTo(event: BreachEvent, choice: DraftChoice): boolean {
  switch (choice.draft) {
    case 'authority':
      return (
        event.type === 'authority-notified' &&
        event.regime === choice.regime &&
        event.authority === choice.place
      )
    case 'controller':
      return event.type === 'controller-told' && event.controller === choice.controller
    case 'individuals':
    case 'holding':
      return false
  }
}
