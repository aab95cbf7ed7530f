import type { Request } from '../requests/request.js'
import type { Text } from './model.js'
import { bold, text } from './spans.js'

/** A report of a breach has another clock than the month of a request. */
export function breachReportText({ types, status }: Request): readonly Text[] {
  if (!types.includes('breach-report') || status === 'closed') return []
  return [
    [
      bold('72 hours may be running. '),
      text(
        'If this tells of a personal data breach, the time for the authority runs from awareness (GDPR art. 33(1)), not from a month: look at it at once, and open a breach as soon as it may be one.',
      ),
    ],
  ]
}
