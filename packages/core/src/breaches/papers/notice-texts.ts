import type { Zone } from '../../calendar/zone.js'
import type { Phrases } from '../../letters/schema/phrase-file.js'
import { momentText } from '../../letters/speech/dates.js'
import { listText } from '../../letters/speech/list-text.js'
import { countryName } from '../country-named.js'
import type { NoticeFacts } from './notice-facts.js'

/** How the facts of a notice are said in one language. */
export interface NoticeSpeech {
  readonly phrases: Phrases
  readonly locale: string
  readonly zone: Zone
}

/** The variables of a notice to an authority or a controller; what is unknown is marked. */
export function noticeTexts(facts: NoticeFacts, speech: NoticeSpeech) {
  const { breach: words } = speech.phrases
  const orMark = (lines: readonly string[]) => (lines.length === 0 ? [words.toFollow] : lines)
  const noticed = momentText(facts.noticedAt, speech.locale, speech.zone)
  return {
    happened: [facts.happened ?? words.toFollow, words.noticed.replace('{at}', noticed)],
    nature: facts.affected.length === 0 ? ['unknown'] : facts.affected,
    people: kindsAndNumber(facts.peopleKinds, peopleText(facts, speech), speech),
    records: kindsAndNumber(
      facts.dataKinds.length === 0 ? null : listText(facts.dataKinds, speech.locale),
      aboutText(facts.records, speech),
      speech,
    ),
    consequences: orMark(facts.consequences),
    measures: orMark(facts.measures),
  }
}

function kindsAndNumber(kinds: string | null, number: string | null, { phrases }: NoticeSpeech) {
  const { kinds: pattern, toFollow } = phrases.breach
  // A function: `$&` in a text is no pattern of `replace`.
  return pattern
    .replace('{number}', () => number ?? toFollow)
    .replace('{kinds}', () => kinds ?? toFollow)
}

/** `about 120 (Germany 100; France 20)`; `null` where the number is not known. */
export function peopleText(facts: NoticeFacts, speech: NoticeSpeech): string | null {
  const about = aboutText(facts.people, speech)
  const places = Object.entries(facts.countries)
    .sort(([one, less], [other, more]) => more - less || (one < other ? -1 : 1))
    .map(([place, count]) => `${countryName(place, speech.locale)} ${numberText(count, speech)}`)
  if (about === null || places.length === 0) return about
  return `${about} (${places.join('; ')})`
}

/** `about 1,200`; estimates are all that the law asks for. */
export function aboutText(count: number | null, speech: NoticeSpeech): string | null {
  return count === null
    ? null
    : speech.phrases.breach.about.replace('{n}', numberText(count, speech))
}

function numberText(count: number, { locale }: NoticeSpeech): string {
  return new Intl.NumberFormat(locale).format(count)
}
