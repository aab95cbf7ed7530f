import { foldText } from './fold-text.js'
import { mailWords } from './mail-words.js'
import { nameParticles } from './name-particles.js'
import { remembered } from './remembered.js'

/**
 * The name in the words of a line such as `On 5 Mar 2026 at 14:05, Jan Kowalski`: it stands after
 * the last number, the verb and small words such as `Uhr` or `AM`. `Jan`, `April`, `Dana` and
 * `Le` are small words or months as well as names, so only what comes before a name is left out,
 * and of it nothing that is written as names are.
 */
export function nameAfterDate(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => /\d/.test(word))
  const after = words.slice(last + 1)
  const begin = last < 0 ? weekdayEnd(words) : endsInDay(words[last]) && isMonth(after[0]) ? 1 : 0
  const name = after.findIndex((word, index) => index >= begin && !isSmall(word))
  return name < 0 ? [] : withoutVerb(after.slice(name))
}

/** `Wiadomość napisana przez Anna Nowak`: a name that is written large begins after small words. */
function withoutVerb(words: readonly string[]): readonly string[] {
  const verb = words.findLastIndex((word) => /^\p{Ll}{2,}$/u.test(word) && !nameParticles.has(word))
  return /^\p{Lu}/u.test(words[verb + 1] ?? '') ? words.slice(verb + 1) : words
}

/** The name at the beginning of `Jan Kowalski, on Thursday 5 March 2026 at 14:05`. */
export function nameBeforeDate(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => /\d/.test(word))
  const before = words.slice(0, Math.max(first, 0))
  const last = before.findLastIndex((word, index) => index === 0 || !isBesideDay(word))
  return before.slice(0, last + 1)
}

/** Whether a word can stand beside a date in such a line. */
export const isAround = remembered((word): boolean => {
  const folded = bare(word)
  return (
    mailWords.around.has(folded) ||
    mailWords.wrote.has(folded) ||
    verbParts.has(folded) ||
    isClockWord(folded) ||
    mailWords.months.has(folded)
  )
})

const verbParts = new Set(
  [...mailWords.wrote.keys()]
    .filter((verb) => verb.includes(' '))
    .flatMap((verb) => verb.split(' ')),
)

/** Small letters, or an abbreviation in capitals as mail programs write those of clocks. */
function isSmall(word: string): boolean {
  const folded = bare(word)
  if (folded === '' || folded === 'uhr' || /^\p{Ll}\.?$/u.test(word)) return true
  if (word === word.toUpperCase() && isClockWord(folded)) return true
  return word === word.toLowerCase() && !isMonth(word) && isAround(word)
}

function isClockWord(folded: string): boolean {
  const { afterNoon, beforeNoon, zones } = mailWords
  return afterNoon.has(folded) || beforeNoon.has(folded) || zones.has(folded)
}

function isBesideDay(word: string): boolean {
  return isAround(word) || mailWords.weekdays.has(bare(word))
}

/** Without a number, `On Thursday` is the date. */
function weekdayEnd([first = '', second = '']: readonly string[]): number {
  return isAround(first) && mailWords.weekdays.has(bare(second)) ? 2 : 0
}

/** `5.`, not a year or a time: a month may follow. */
function endsInDay(word = ''): boolean {
  return /^\d{1,2}\D?$/.test(word)
}

function isMonth(word = ''): boolean {
  return mailWords.months.has(bare(word))
}

function bare(word: string): string {
  return foldText(word).replace(/[,.:;()]/g, '')
}
