import type { Text } from './model.js'
import type { RequestView } from './request-view.js'
import { bold, text } from './spans.js'
import { warningText } from './warning-text.js'

/** The message itself, for viewers who need to know it; nothing for others. */
export function messageText({ details }: RequestView): readonly Text[] {
  if (details === undefined) return []
  const subject: Text = [bold('Subject: '), text(details.subject || '(none)')]
  return details.excerpt === '' ? [subject] : [subject, [text(details.excerpt)]]
}

/** Says that a person has to read the original, where the desk could not. */
export function humanNeededText({ request }: RequestView): readonly Text[] {
  if (request.needsHuman === undefined) return []
  return [
    [
      bold('A person has to read the original. '),
      text(`${warningText(request.needsHuman)} It is kept as it came in.`),
    ],
  ]
}
