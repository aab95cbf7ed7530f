import { foldText } from './fold-text.js'
import { mailWordsFile as raw } from './mail-words-file.js'
import { numbersByWord } from './numbers-by-word.js'

export type HeaderField = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'reply-to' | 'other'

/** A header label and the languages whose mail programs use it. */
export interface Label {
  readonly field: HeaderField
  readonly languages: readonly string[]
}

/** The words of mail programs, folded and ready to look up. */
export interface MailWords {
  /** By folded label. */
  readonly labels: ReadonlyMap<string, readonly Label[]>
  /** The labels as mail programs write them. */
  readonly labelTexts: ReadonlySet<string>
  readonly forwarded: readonly string[]
  /** How lines begin in which an app names itself. */
  readonly sentWith: readonly string[]
  /** By folded verb: the languages that have it. */
  readonly wrote: ReadonlyMap<string, readonly string[]>
  /** By folded beginning of such a line without a verb: the languages that have it. */
  readonly citing: ReadonlyMap<string, readonly string[]>
  /** Words beside a name above a quotation that are no part of it. */
  readonly around: ReadonlySet<string>
  readonly forwardPrefixes: ReadonlySet<string>
  readonly replyPrefixes: ReadonlySet<string>
  /** By folded month name: its meanings, month 1 to 12 with its languages. */
  readonly months: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>
  readonly hints: ReadonlyMap<string, readonly string[]>
  /** By folded name: ISO weekdays, 1 to 7, that it may mean. */
  readonly weekdays: ReadonlyMap<string, ReadonlySet<number>>
  readonly afterNoon: ReadonlySet<string>
  readonly beforeNoon: ReadonlySet<string>
  /** Hours from UTC by folded zone name. */
  readonly zones: ReadonlyMap<string, number>
  readonly monthFirstZones: ReadonlySet<string>
}

/** The words of mail programs in all their languages, from `mail-words.yaml`. */
export const mailWords: MailWords = {
  labels: collectLabels(),
  labelTexts: new Set(
    Object.values(raw.headers).flatMap((headers) => Object.values(headers).flat()),
  ),
  forwarded: raw.forwarded.map(foldText),
  sentWith: raw['sent-with'].map(foldText),
  wrote: languagesByWord([raw.wrote]),
  citing: languagesByWord([raw.citing]),
  around: folded(raw.around),
  forwardPrefixes: folded(raw.prefixes.forward),
  replyPrefixes: folded(raw.prefixes.reply),
  months: collectMonths(),
  hints: languagesByWord([raw.hints, weekdaysOf()]),
  weekdays: collectWeekdays(),
  afterNoon: folded(raw.noon.after),
  beforeNoon: folded(raw.noon.before),
  zones: numbersByWord(raw.zones),
  monthFirstZones: folded(raw['month-first-zones']),
}

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldText))
}

function collectLabels(): ReadonlyMap<string, readonly Label[]> {
  const found = new Map<string, Map<HeaderField, string[]>>()
  for (const [language, headers] of Object.entries(raw.headers)) {
    for (const field of ['from', 'date', 'to', 'cc', 'subject', 'reply-to', 'other'] as const) {
      for (const label of headers[field]) {
        const fields = entry(found, foldText(label), () => new Map<HeaderField, string[]>())
        entry(fields, field, () => []).push(language)
      }
    }
  }
  return new Map(
    [...found].map(([label, fields]) => [
      label,
      [...fields].map(([field, languages]) => ({ field, languages })),
    ]),
  )
}

function collectMonths(): MailWords['months'] {
  const found = new Map<string, Map<number, string[]>>()
  for (const [language, months] of Object.entries(raw.months)) {
    months.forEach((names, index) => {
      for (const name of new Set(names.map(foldText))) {
        const meanings = entry(found, name, () => new Map<number, string[]>())
        entry(meanings, index + 1, () => []).push(languageOf(language))
      }
    })
  }
  return found
}

function weekdaysOf(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(raw.weekdays).map(([language, days]) => [language, days.flat()]),
  )
}

function languagesByWord(
  lists: readonly Readonly<Record<string, readonly string[]>>[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [key, words] of lists.flatMap((one) => Object.entries(one))) {
    const language = languageOf(key)
    for (const word of new Set(words.map(foldText))) {
      const languages = entry(found, word, () => [])
      if (!languages.includes(language)) languages.push(language)
    }
  }
  return found
}

function collectWeekdays(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const days of Object.values(raw.weekdays)) {
    days.forEach((names, index) => {
      // One letter (`v` in Czech, `h` in Hungarian) is too often another word.
      for (const name of names.map(foldText).filter((one) => one.length > 1)) {
        entry(found, name, () => new Set<number>()).add(index + 1)
      }
    })
  }
  return found
}

/** `sr-Latn` is Serbian as `sr` is. */
function languageOf(key: string): string {
  return key.split('-')[0] ?? key
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
