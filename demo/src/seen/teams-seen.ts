import { type Json, listAt, textAt } from './json.js'
import type { Seen } from './seen.js'

/** What a person sees of an Adaptive Card. */
export function teamsSeen(card: Json): Seen {
  const body = listAt(card, 'body')
  const heading = body.find(({ style }) => style === 'heading')
  return {
    title: plain(textAt(heading, 'text')),
    lines: body.filter((element) => element !== heading).flatMap(linesOf),
    buttons: [
      ...listAt(card, 'actions'),
      ...body.flatMap((element) => listAt(element, 'actions')),
    ].map((action) => textAt(action, 'title')),
  }
}

function linesOf(element: Json): readonly string[] {
  switch (element.type) {
    case 'TextBlock':
      return [plain(textAt(element, 'text'))]
    case 'RichTextBlock':
      return [
        listAt(element, 'inlines')
          .map((run) => textAt(run, 'text'))
          .join(''),
      ]
    case 'Container':
      return listAt(element, 'items').flatMap(linesOf)
    case 'Input.Text':
    case 'Input.ChoiceSet':
    case 'Input.Date':
      return [`[${textAt(element, 'label')}]`]
    default:
      return []
  }
}

/** Markdown as it looks: escapes and emphasis gone, mentions as names. */
function plain(markdown: string): string {
  return markdown
    .replace(/<\/?at[^>]*>/g, '')
    .replaceAll('**', '')
    .replace(/\\([^\w\s])/g, '$1')
}
