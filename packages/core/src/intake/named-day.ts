import { mailWords } from './mail-words.js'
import { calendarYear, isoDay } from './written-year.js'

const wordOrNumber = /\d+|[\p{L}\p{M}]+/gu
/** Names that differ by their ending only mean one month. */
const stemLength = 5

/**
 * The days that a date with the name of a month can mean, the likeliest first. A name may mean
 * two months: `listopada` is October in Croatian and November in Polish.
 * @param languages of the words around the date
 */
export function namedDay(text: string, languages: readonly string[]): readonly string[] | null {
  const words = text.match(wordOrNumber) ?? []
  const at = monthIndex(words)
  const isDay = (word: string) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31
  const year =
    words.find((word) => /^(?:19|20|2[4-6])\d{2}$/.test(word)) ??
    words.slice(at + 1).findLast((word) => /^\d{2}$/.test(word))
  const day = words.slice(0, at).findLast(isDay) ?? words.slice(at + 1).find(isDay)
  if (at < 0 || !year || !day) return null
  const months = monthsOf(words[at] ?? '', words, languages)
  return months.map((month) => isoDay(calendarYear(year), month, Number(day)))
}

/** The longest name, of equal ones the last: `mar 2 nov` begins with a weekday. */
function monthIndex(words: readonly string[]): number {
  let best = -1
  words.forEach((word, index) => {
    const isMonth = meaningsOf(word).size > 0
    if (isMonth && word.length >= (words[best]?.length ?? 0)) best = index
  })
  return best >= 0 ? best : words.findIndex((word) => stemmed(word).size > 0)
}

type Meanings = ReadonlyMap<number, readonly string[]>
const none: Meanings = new Map()

/** In Hebrew `in June` is one word. */
function meaningsOf(word: string): Meanings {
  const found = mailWords.months.get(word)
  if (found !== undefined || word.length < 3 || !word.startsWith('ב')) return found ?? none
  return mailWords.months.get(word.slice(1)) ?? none
}

const stems = new Map<string, Meanings>()
for (const [name, meanings] of mailWords.months) {
  if (name.length > stemLength) stems.set(name.slice(0, stemLength), meanings)
}

/** `ekainaren` as `ekaina`: where no name fits, its beginning decides. */
function stemmed(word: string): Meanings {
  return word.length > stemLength ? (stems.get(word.slice(0, stemLength)) ?? none) : none
}

function monthsOf(
  name: string,
  words: readonly string[],
  languages: readonly string[],
): readonly number[] {
  const exact = meaningsOf(name)
  const meanings = [...(exact.size > 0 ? exact : stemmed(name))]
  if (meanings.length === 1) return meanings.map(([month]) => month)
  const votes = meanings.map(([month, spoken]) => ({
    month,
    told: languages.filter((one) => spoken.includes(one)).length,
    hinted: words.filter((word) => mailWords.hints.get(word)?.some((one) => spoken.includes(one)))
      .length,
  }))
  const most = Math.max(...votes.map(({ told }) => Math.sign(told)))
  const left = votes.filter(({ told }) => Math.sign(told) === most)
  const best = Math.max(...left.map(({ hinted }) => hinted))
  return left.filter(({ hinted }) => hinted === best).map(({ month }) => month)
}
