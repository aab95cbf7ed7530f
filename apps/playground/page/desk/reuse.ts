import type { ConversationOnPage, MessageOnPage, StateOnPage } from '../../src/protocol.js'

/**
 * The new state with the old one's objects wherever nothing changed, so that only what did is
 * drawn again: a card is costly to draw, and drawing it anew would lose what was typed into it.
 */
export function reuse(old: StateOnPage | null, next: StateOnPage): StateOnPage {
  if (old === null || old.client !== next.client || old.person !== next.person) return next
  const known = new Map(old.conversations.map((one) => [one.id, one]))
  return {
    ...next,
    people: same(old.people, next.people),
    home: same(old.home, next.home),
    dialogs: next.dialogs.map((one) =>
      same(
        old.dialogs.find(({ id }) => id === one.id),
        one,
      ),
    ),
    curtain: same(old.curtain, next.curtain),
    conversations: next.conversations.map((one) => conversation(known.get(one.id), one)),
  }
}

function conversation(
  old: ConversationOnPage | undefined,
  next: ConversationOnPage,
): ConversationOnPage {
  if (old === undefined) return next
  const known = new Map<string, MessageOnPage>(old.messages.map((one) => [one.id, one]))
  return { ...next, messages: next.messages.map((one) => same(known.get(one.id), one)) }
}

function same<Value>(old: Value | undefined, next: Value): Value {
  return old !== undefined && JSON.stringify(old) === JSON.stringify(next) ? old : next
}
