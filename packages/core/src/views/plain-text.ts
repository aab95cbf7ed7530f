import { dayInWords } from '../calendar/day-in-words.js'
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
      return `${span.instant.slice(0, 16).replace('T', ' ')} UTC`
  }
}
