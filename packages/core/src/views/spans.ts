import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import type { Member } from '../people/member.js'
import type { Span } from './model.js'

/** Short makers of spans, so that presenters read as sentences. */
export const text = (value: string): Span => ({ kind: 'text', text: value })
export const bold = (value: string): Span => ({ kind: 'bold', text: value })
export const code = (value: string): Span => ({ kind: 'code', text: value })
export const day = (value: CivilDate): Span => ({ kind: 'date', date: value })
export const moment = (instant: Instant, zone: Zone): Span => ({ kind: 'instant', instant, zone })
export const mention = ({ name, ids }: Pick<Member, 'name' | 'ids'>): Span => ({
  kind: 'mention',
  name,
  ids,
})
