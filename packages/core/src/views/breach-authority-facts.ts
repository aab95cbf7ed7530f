import type { AuthorityNotice } from '../breaches/breach.js'
import { authorityText } from './authority-text.js'
import type { BreachView } from './breach-view.js'
import type { Fact, Text } from './model.js'
import { moment, text } from './spans.js'

/** Notices that went out, then whom nobody has told yet. */
export function breachAuthorityFacts(view: BreachView): readonly Fact[] {
  const { authority, notices } = view.breach
  const sent = notices.map((notice) =>
    fact(`Notice ${notice.phase} to the authority (${notice.authority})`, sentText(notice, view)),
  )
  if (authority === undefined) return sent
  if (!authority.notify) return [fact('Authority', [text('is not notified')])]
  return [...sent, ...untold(view)]
}

/** The number stays away from the card of a room, which shows none of what people wrote. */
function sentText({ at, receipt }: AuthorityNotice, { texts, zone }: BreachView): Text {
  const number = receipt === undefined ? undefined : texts.get(receipt)
  return [moment(at, zone), ...(number === undefined ? [] : [text(`; its number: ${number}`)])]
}

function untold({ authorities, breach: { notices } }: BreachView): readonly Fact[] {
  const open = authorities.filter(({ isTold }) => !isTold)
  if (open.length === 0)
    return notices.length > 0 ? [] : [fact('Authority', [text('will be notified')])]
  return open.map((one) => fact(`Authority to tell (${one.place})`, [text(authorityText(one))]))
}

function fact(label: string, value: Text): Fact {
  return { label, value }
}
