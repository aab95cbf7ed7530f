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

/** What members wrote about the request. */
export function notesText({ details }: RequestView): readonly Text[] {
  return (details?.notes ?? []).map((note) => [bold(`${note.label}: `), text(note.text)])
}

/** Says that a person has to read the original, where the desk could not. */
export function humanNeededText({ request }: RequestView): readonly Text[] {
  if (request.needsHuman === undefined) return []
  return [
    [
      bold('A person has to read the original. '),
      text(`${warningText(request.needsHuman)} ${whereItIs(request.needsHuman)}`),
    ],
  ]
}

/** What the reader was not sure of, for those who see the details. */
export function doubtsText({ details }: RequestView): readonly Text[] {
  return (details?.warnings ?? []).map((warning) => [
    bold('Please check: '),
    text(warningText(warning)),
  ])
}

/** Files that were never fetched are still in the chat, and only there. */
function whereItIs(code: string): string {
  return code === 'too-large' || code === 'file-not-fetched'
    ? 'The file is only in the chat of the colleague who handed it over: save it now.'
    : 'It is kept as it came in: “original” shows it.'
}
