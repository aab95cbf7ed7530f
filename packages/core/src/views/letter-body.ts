import type { LetterView } from './letter-view.js'
import type { Text } from './model.js'
import { bold, text } from './spans.js'

/** Characters and paragraphs that both platforms show of a card beside everything else on it. */
const mostCharacters = 6_000
const mostParagraphs = 28

/** What a letter says, with what an approver has to look at before and behind it. */
export function letterBody(view: LetterView): readonly Text[] {
  return [...changes(view), ...letterText(view), ...previous(view)]
}

/** As much of it as a card shows, by whole paragraphs. */
export function beginningOf(body: readonly Text[]): readonly Text[] {
  let size = 0
  const end = body.findIndex((paragraph, at) => {
    size += paragraph.reduce((sum, span) => sum + ('text' in span ? span.text.length : 0), 0)
    return at >= mostParagraphs || size > mostCharacters
  })
  return end === -1 ? body : body.slice(0, end)
}

/** Exactly what goes out, a paragraph a block. */
function letterText({ shown }: LetterView): readonly Text[] {
  if (shown === null) return []
  return shown.text
    .trim()
    .split('\n\n')
    .map((paragraph): Text => [text(paragraph)])
}

/** Where the text is not the template's. */
function changes({ letter, changes: made }: LetterView): readonly Text[] {
  if (letter.status !== 'submitted') return []
  if (made.length === 0) return [[bold('Against the template: '), text('nothing was changed.')]]
  return [
    [bold('Against the template:')],
    ...made.map(
      ({ what, text: words }): Text => [
        bold(what === 'added' ? 'Added: ' : 'Taken out: '),
        text(words),
      ],
    ),
  ]
}

function previous({ letter, previous: before }: LetterView): readonly Text[] {
  if (letter.status !== 'submitted') return []
  if (before === undefined) return [[bold('Before it: '), text('no letter of this request.')]]
  const { id, title, text: words } = before
  return [[bold(`Before it, letter ${id} (${title}): `), text(words)]]
}
