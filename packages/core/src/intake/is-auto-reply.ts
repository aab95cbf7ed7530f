import { z } from 'zod'
import { readDataFile } from './data-file.js'
import { foldText } from './fold-text.js'
import { ownWords } from './own-words.js'
import { wordsOf } from './words-of.js'

/** Characters of a mail's own words that are looked at; a program has no more to say before. */
const beginning = 400
const longMail = 20_000
/** Words, with all that a `*` lets in. */
const longestPhrase = 40

const lists = z.record(z.string(), z.string()).transform(patternsOf)
const words = z
  .strictObject({ subject: lists, text: lists })
  .parse(readDataFile('absence-words.yaml'))

/**
 * Whether a mail reads as if a program had answered in its author's absence. The headers that say
 * so (RFC 3834) are lost where a mail is pasted. A proposal: a person decides.
 */
export function isAutoReply(subject: string, body: string): boolean {
  return says(wordsIn(subject), words.subject) || says(beginningOf(ownWords(body)), words.text)
}

function beginningOf(text: string): readonly string[] {
  // Most mails are taken apart whole for other readers as well; a long one is not worth it.
  const part = text.length > longMail ? text.slice(0, 2 * beginning) : text
  return wordsOf(part).sentences.flatMap((words) =>
    words.filter(({ end }) => end <= beginning).map(({ text: word }) => word),
  )
}

function wordsIn(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** All patterns at each word of a mail would take ten times as long. */
type Patterns = ReadonlyMap<string, RegExp>

function says(said: readonly string[], patterns: Patterns): boolean {
  return said.some((word, at) => {
    const pattern = patterns.get(word)
    return pattern?.test(inBlanks(said.slice(at, at + longestPhrase))) ?? false
  })
}

function inBlanks(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

/** Patterns by the word that they begin with. `*` lets up to eight words in. */
function patternsOf(byLanguage: Readonly<Record<string, string>>): Patterns {
  const phrases = Object.values(byLanguage).flatMap((list) => list.split(','))
  const byWord = new Map<string, string[]>()
  for (const phrase of phrases) {
    const [first = ''] = wordsIn(phrase)
    const parts = phrase.split('*').map((part) => inBlanks(wordsIn(part)).trimStart())
    byWord.set(first, [...(byWord.get(first) ?? []), parts.join('(?:[^ ]+ ){0,8}?')])
  }
  return new Map([...byWord].map(([word, all]) => [word, new RegExp(`^ (?:${all.join('|')})`)]))
}
