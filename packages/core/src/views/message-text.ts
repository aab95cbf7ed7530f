import type { CivilDate } from '../calendar/civil-date.js'
import { dayInWords } from '../calendar/day-in-words.js'
import type { Item, Text } from './model.js'
import type { RequestView } from './request-view.js'
import { bold, day, text } from './spans.js'
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
export function doubtsText({ request, details }: RequestView): readonly Text[] {
  const { warnings = [], otherDay } = details ?? {}
  return warnings.map((warning) => {
    const check = bold('Please check: ')
    if (otherDay === undefined) return [check, text(warningText(warning))]
    if (warning === 'ambiguous-date') return [check, ...twoDays(request.receivedOn, otherDay)]
    if (warning === 'earlier-mail') return [check, ...before(otherDay)]
    return [check, text(warningText(warning))]
  })
}

function twoDays(taken: CivilDate, other: CivilDate): Text {
  return [
    text('Its date can be read as '),
    day(taken),
    text(' or as '),
    day(other),
    text('. The first was taken.'),
  ]
}

function before(first: CivilDate): Text {
  return [
    text('The same person wrote before in this thread, on '),
    day(first),
    text('. If that mail asked for it already, the clock began that day.'),
  ]
}

/** The other day that may count, for one click. */
export function otherDayItems({ request, details, permissions }: RequestView): readonly Item[] {
  const { otherDay } = details ?? {}
  if (otherDay === undefined || !permissions.has('correct')) return []
  return [
    {
      text: [text('Was it received on '), day(otherDay), text('?')],
      action: {
        label: `It was ${dayInWords(otherDay)}`,
        style: 'plain',
        intent: { name: 'correct', ref: request.reference, args: { receivedOn: otherDay } },
      },
    },
  ]
}

/** Files that were never fetched are still in the chat, and only there. */
function whereItIs(code: string): string {
  return code === 'too-large' || code === 'file-not-fetched'
    ? 'The file is only in the chat of the colleague who handed it over: save it now.'
    : 'It is kept as it came in: “original” shows it.'
}
