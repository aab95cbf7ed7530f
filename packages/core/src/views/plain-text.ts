import { dayInWords } from '../calendar/day-in-words.js'
import type { Instant } from '../calendar/instant.js'
import { civilDateAt, isZone, wallTimeAt, type Zone } from '../calendar/zone.js'
import type { Span, Text } from './model.js'

/** A text without any markup, where a platform takes none. */
export function plainText(text: Text): string {
  return text.map(plain).join('')
}

function plain(span: Span): string {
  switch (span.kind) {
    case 'text':
    case 'bold':
    case 'code':
      return span.text
    case 'link':
      return `${span.text} (${span.url})`
    case 'mention':
      return span.name
    case 'date':
      return dayInWords(span.date)
    case 'instant':
      return momentInWords(span.instant, span.zone)
  }
}

/** `5 April 2026 at 14:00 (Europe/Prague)`; as stored where no calendar has the day. */
function momentInWords(instant: Instant, zone: Zone): string {
  const known = isZone(zone) ? zone : 'UTC'
  try {
    const day = dayInWords(civilDateAt(instant, known))
    return `${day} at ${wallTimeAt(instant, known)} (${known})`
  } catch {
    return instant
  }
}
