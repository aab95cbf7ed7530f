import { diffWords } from 'diff'
import type { LetterDraft } from './letter-draft.js'
import type { Block } from './text/blocks.js'
import { htmlOf } from './text/html-of.js'
import { plainText } from './text/plain-text.js'
import { plainValue } from './text/plain-value.js'

type Written = NonNullable<LetterDraft['written']>

/** A letter's subject and text. */
export interface LetterText {
  readonly subject: string
  readonly text: string
}

/** An element counts as taken out once less than this part of its words is left. */
const enough = 0.5

/** A text as a member typed it, made safe line by line; blank lines part its blocks. */
export function cleanText(typed: string): string {
  return `${plainText(blocksOfText(typed, new Set()))}\n`
}

/** The text as HTML, made of the same blocks; headings are those of the letter before. */
export function htmlOfEdit(edited: LetterText, before: Written): string {
  const headings = new Set(before.html.match(/(?<=<h2>).*?(?=<\/h2>)/g) ?? [])
  return htmlOf(blocksOfText(edited.text, headings), edited.subject, before.language)
}

/** Mandatory elements of which an edit left little or nothing, by name. */
export function missingElements(before: Written, text: string): readonly string[] {
  const kept = keptCharacters(before.text, text)
  let from = 0
  return before.elements.flatMap(({ name, text: said }) => {
    const at = Math.max(before.text.indexOf(said, from), before.text.indexOf(said))
    if (said === '' || at < 0) return []
    from = at
    const left = kept.slice(at, at + said.length).filter(Boolean).length
    return left < said.length * enough ? [name] : []
  })
}

/** A text rewritten from end to end is not compared word by word: it keeps nothing. */
const longestMs = 300

/** For each character of the first text whether the second still has it. */
function keptCharacters(before: string, after: string): readonly boolean[] {
  const changes = diffWords(before, after, { timeout: longestMs })
  if (changes === undefined) return []
  return changes.flatMap(({ value, added, removed }) =>
    added ? [] : Array.from({ length: value.length }, () => !removed),
  )
}

function blocksOfText(text: string, headings: ReadonlySet<string>): readonly Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .flatMap((piece) => {
      const lines = piece
        .split('\n')
        .map(plainValue)
        .filter((line) => line !== '')
      return lines.length === 0 ? [] : [blockOf(lines, headings)]
    })
}

function blockOf(lines: readonly string[], headings: ReadonlySet<string>): Block {
  const [first = ''] = lines
  if (lines.length === 1 && headings.has(first)) return { kind: 'heading', lines }
  return lines.every((line) => line.startsWith('- '))
    ? { kind: 'list', lines: lines.map((line) => line.slice(2)) }
    : { kind: 'paragraph', lines }
}
