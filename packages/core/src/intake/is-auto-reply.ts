import { z } from 'zod'
import { readDataFile } from './data-file.js'
import { foldText } from './fold-text.js'
import { knownOfForm } from './known-of-form.js'
import { ownWords } from './own-words.js'
import type { WordForm } from './word-form.js'
import { type Sentences, wordsOf } from './words-of.js'

/** Characters that are looked at; a program has no more to say before. */
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
  return says(wordsOf(subject), words.subject) || says(beginningOf(ownWords(body)), words.text)
}

function beginningOf(text: string): Sentences {
  // Most mails are taken apart whole for other readers as well; a long one is not worth it.
  return wordsOf(text.length > longMail ? text.slice(0, 2 * beginning) : text)
}

/** The patterns that begin with a word: all of them at each word would take ten times as long. */
type Patterns = (form: WordForm, language: '') => RegExp | null

function says({ sentences }: Sentences, patterns: Patterns): boolean {
  const said = sentences.flat().filter(({ end }) => end <= beginning)
  return said.some(({ form }, at) => {
    const pattern = patterns(form, '')
    if (pattern === null) return false
    return pattern.test(inBlanks(said.slice(at, at + longestPhrase).map(({ text }) => text)))
  })
}

function wordsIn(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
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
  const patterns = new Map(
    [...byWord].map(([word, all]) => [word, new RegExp(`^ (?:${all.join('|')})`)]),
  )
  return knownOfForm((word) => patterns.get(word) ?? null)
}
