import { addMs, type Instant } from '../calendar/instant.js'
import { foldText } from './fold-text.js'
import { isDateOnly } from './is-date-only.js'
import type { MailLines } from './mail-lines.js'
import { type HeaderField, mailWords } from './mail-words.js'
import { readMailbox } from './mailbox.js'
import { nameParticles } from './name-particles.js'
import { quotedLine } from './quoted-line.js'
import { readWrittenDate } from './written-date.js'
import type { WroteLine } from './wrote-line.js'

const [longestLine, longestDate, mostBelow] = [160, 60, 5]
const sender = /^[^<>@:|]{1,80}<[^<>\s@]{1,64}@[^<>\s@]{1,255}>$/u
const mayBegin = />[\s\u200b\ufeff]*$/
const partOfName = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u
const addressAlone = /^<?([^<>\s@:]{1,64}@[^<>\s@:]{1,255})>?$/
const clock = /(?<!\d)\d{1,2}[:.h]\d{2}/
const year = /(?<!\d)(?:\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2})(?!\d)/
const dayMs = 24 * 60 * 60 * 1000

/**
 * What web mail shows above a mail, copied from the screen: the sender, and below it the date
 * without a label, with `to me` beside it. Some have the address in a line of its own.
 *
 *     Carla Winter <carla.winter@example.org>
 *     Thu, Mar 5, 2:05 PM (1 day ago)
 *     to info
 *
 * @param before when it was handed over: screens leave the present year out
 */
export function screenHeaderAt(lines: MailLines, start: number, before: Instant): WroteLine | null {
  const found = senderAt(lines, start)
  if (!found?.from?.address) return null
  const { from, at } = found
  const dated = dateBelow(lines, at, before)
  if (dated === null || (at > start && !isDateOnly(dated.date))) return null
  let end = dated.at + 1
  while (end <= at + mostBelow && isBesideAt(lines, end)) end += 1
  const { depth } = shown(lines, start)
  return { end, depth, from, date: dated.date, taken: 'forward', languages: [] }
}

/** The sender, and the line in which the address stands. */
function senderAt(lines: MailLines, start: number) {
  if (mayBegin.test(lines.at(start))) {
    const { text } = shown(lines, start)
    return sender.test(text) ? { from: readMailbox(unlabelled(text)), at: start } : null
  }
  if (!lines.at(start + 1).includes('@')) return null
  const [, address] = addressAlone.exec(shown(lines, start + 1).text) ?? []
  const { text } = shown(lines, start)
  if (address === undefined || !isName(text)) return null
  return { from: readMailbox(`${text} <${address}>`), at: start + 1 }
}

/** Two to six words, all but those of `Anna van den Berg` written large. */
function isName(text: string): boolean {
  const words = text.split(' ')
  const large = words.filter((word) => partOfName.test(word)).length
  const rest = words.filter((word) => !partOfName.test(word))
  return large >= 2 && words.length <= 6 && rest.every((word) => nameParticles.has(word))
}

/** Outlook shows the recipients without a label: then nothing but a date may follow. */
function dateBelow(lines: MailLines, start: number, before: Instant) {
  let unknown = 0
  for (let at = start + 1; at <= start + mostBelow && at < lines.length; at += 1) {
    const line = shown(lines, at).text
    const date = dateIn(line, before)
    if (date !== null) return unknown === 0 || isDateOnly(line) ? { at, date } : null
    if (line !== '' && !isBesideAt(lines, at)) unknown += 1
    if (unknown > 1) return null
  }
  return null
}

/** Screens set marks without width around names. */
function shown(lines: MailLines, at: number) {
  const { depth, text } = quotedLine(lines.at(at).slice(0, longestLine))
  return { depth, text: text.replace(/[\u200b\u200e\u200f\ufeff]/g, '').trim() }
}

/** `to info`, `An: Info`, `Subject data`, and what stands below `To:` alone. */
function isBesideAt(lines: MailLines, at: number): boolean {
  const line = shown(lines, at).text
  const [first = ''] = line.split(/[\s:]/, 1)
  return line !== '' && (isLabel(first, beside) || isLabel(shown(lines, at - 1).text, beside))
}

const beside: readonly HeaderField[] = ['to', 'cc', 'subject']

function isLabel(word: string, fields: readonly HeaderField[]): boolean {
  const meanings = mailWords.labels.get(foldText(word.replace(/:$/, '')).trim()) ?? []
  return meanings.some(({ field }) => fields.includes(field))
}

/** eM Client has labels without colons: `From "Anna Berg" <anna.berg@example.org>`. */
function unlabelled(text: string): string {
  const [, label = '', rest] = /^(\S{1,25})\s+(".*)$/.exec(text) ?? []
  return rest !== undefined && isLabel(label, ['from']) ? rest : text
}

/** The date that a line consists of, with its year; null where it is none. */
function dateIn(line: string, before: Instant): string | null {
  const written = line.replace(/\([^()]*\)/g, ' ').trim()
  if (written.length > longestDate || !clock.test(written)) return null
  if (year.test(written)) return readWrittenDate(written, 'UTC').at === null ? null : written
  return withYear(written, before)
}

/** The newest day of that name which had come: in the year of the handover, or in the one before. */
function withYear(written: string, before: Instant): string | null {
  const newest = Number(before.slice(0, 4))
  const dated = [newest, newest - 1].map((one) => `${written} ${one}`)
  return (
    dated.find((one) => {
      const { at } = readWrittenDate(one, 'UTC')
      return at !== null && at <= addMs(before, dayMs)
    }) ?? null
  )
}
