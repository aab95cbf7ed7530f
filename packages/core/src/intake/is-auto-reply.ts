import { z } from 'zod'
import { readDataFile } from './data-file.js'
import { foldText } from './fold-text.js'
import { ownWords } from './own-words.js'
import { wordsOf } from './words-of.js'

/** Characters of a mail's own words that are looked at; a program has no more to say before. */
const beginning = 400
const longMail = 20_000

const lists = z.record(z.string(), z.string()).transform(patternOf)
const words = z
  .strictObject({ subject: lists, text: lists })
  .parse(readDataFile('absence-words.yaml'))

/**
 * Whether a mail reads as if a program had answered in its author's absence. The headers that say
 * so (RFC 3834) are lost where a mail is pasted. A proposal: a person decides.
 */
export function isAutoReply(subject: string, body: string): boolean {
  return words.subject.test(inWords(subject)) || words.text.test(beginningOf(ownWords(body)))
}

function beginningOf(text: string): string {
  // Most mails are taken apart whole for other readers as well; a long one is not worth it.
  const part = text.length > longMail ? text.slice(0, 2 * beginning) : text
  let first = ' '
  for (const words of wordsOf(part).sentences) {
    for (const { text: word, end } of words) if (end <= beginning) first += `${word} `
  }
  return first
}

/** Folded words with a blank before, between and behind them. */
function inWords(text: string): string {
  return ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}

/** `*` lets up to eight words in. */
function patternOf(byLanguage: Readonly<Record<string, string>>): RegExp {
  const phrases = Object.values(byLanguage).flatMap((list) => list.split(','))
  const all = phrases.map((phrase) =>
    phrase
      .split('*')
      .map((part) => inWords(part).trimStart())
      .join('(?:[^ ]+ ){0,8}?'),
  )
  return new RegExp(` (?:${all.join('|')})`)
}
