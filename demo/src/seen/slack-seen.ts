import { isJson, type Json, listAt, textAt } from './json.js'
import type { Seen } from './seen.js'

/** What a person sees of Block Kit. */
export function slackSeen(blocks: readonly Json[]): Seen {
  const [first, ...rest] = blocks.flatMap(linesOf)
  return { title: first ?? '', lines: rest, buttons: blocks.flatMap(buttonsOf) }
}

function linesOf(block: Json): readonly string[] {
  switch (block.type) {
    case 'header':
    case 'section':
      return [...ownText(block), ...listAt(block, 'fields').map(factLine)]
    case 'context':
      return [
        listAt(block, 'elements')
          .map((element) => textAt(element, 'text'))
          .join(' '),
      ].map(plain)
    case 'input':
      return [`[${textAt(block.label, 'text')}]`]
    default:
      return []
  }
}

const ownText = (block: Json) => (isJson(block.text) ? toLines(block.text) : [])

/** Slack sets a field's label above its value; read aloud they are one line. */
const factLine = (field: Json) => toLines(field).join(': ')

const toLines = (text: Json) => plain(textAt(text, 'text')).split('\n').filter(Boolean)

/** Slack's mrkdwn as it looks: marks gone, entities and mentions resolved. */
function plain(mrkdwn: string): string {
  return mrkdwn
    .replace(/<@([A-Z0-9]+)>/g, '@$1')
    .replace(/[*`]/g, '')
    .replaceAll('\u2060', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function buttonsOf(block: Json): readonly string[] {
  const elements = [
    ...listAt(block, 'elements'),
    ...(isJson(block.accessory) ? [block.accessory] : []),
  ]
  return elements
    .filter(({ type }) => type === 'button')
    .map((button) => textAt(button.text, 'text'))
}
