import { requestTypes } from '../requests/request-type.js'
import { flagText } from './flag-text.js'
import { typeLabels } from './labels.js'
import type { Text } from './model.js'
import type { RequestView } from './request-view.js'
import { bold, text } from './spans.js'

/** The words of the message that led to what it is thought to ask, if it is thought to ask anything. */
export function wordsText({ request, details }: RequestView): readonly Text[] {
  if (request.reading?.verdict === 'not-privacy' && request.status === 'received') return []
  const led = (details?.words ?? []).flatMap(({ type, because }) => {
    const known = requestTypes.find((one) => one === type)
    return known !== undefined && request.types.includes(known)
      ? [`${typeLabels[known]}: “${because}”`]
      : []
  })
  return led.length === 0 ? [] : [[bold('Read from: '), text(led.join('; '))]]
}

/** What to know before acting, for those who see the details. */
export function flagsText({ details, links, repeated }: RequestView): readonly Text[] {
  const flags = (details?.flags ?? []).filter((flag) => flag !== 'existing-reference')
  return [
    ...flags.map((flag): Text => [bold('Note: '), text(flagText(flag))]),
    ...unmatchedText(details?.unmatched ?? [], links),
    ...repeatedText(repeated),
  ]
}

/** The same words whether the reference exists or not: who may not see it learns nothing. */
function unmatchedText(unmatched: readonly string[], links: RequestView['links']): readonly Text[] {
  const unknown = unmatched.filter((one) => !links.some(({ other }) => other === one))
  if (unknown.length === 0) return []
  return [
    [
      bold('Note: '),
      text(
        `It names ${unknown.join(', ')}, which is not known as a request of this sender. It was opened as a new one; the privacy desk compares them.`,
      ),
    ],
  ]
}

function repeatedText(repeated: RequestView['repeated']): readonly Text[] {
  if (repeated === undefined) return []
  const { count, cap } = repeated
  const period = cap.per === 'calendar-year' ? 'in this calendar year' : 'within 12 months'
  const known = cap.verified ? '' : '; from knowledge, not checked against its source'
  return [
    [
      bold('Repeated: '),
      text(
        `the ${ordinal(count)} request of this person for the same ${period}. ${cap.text} (${cap.citation}${known}) This alone is no reason to refuse: it is yours to judge.`,
      ),
    ],
  ]
}

function ordinal(count: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][count - 1] ?? `${count}th`
}
