import type { NoticePart } from '../../letters/schema/phrase-file.js'
import { listText } from '../../letters/speech/list-text.js'
import type { NoticeFacts } from './notice-facts.js'
import { aboutText, type NoticeSpeech, peopleText } from './notice-texts.js'

/**
 * GDPR art. 33(4): what is different from the notice before, part by part, so that an authority
 * need not compare two letters.
 */
export function changedSince(
  before: NoticeFacts,
  now: NoticeFacts,
  speech: NoticeSpeech,
): readonly string[] {
  const was = partTexts(before, speech)
  const is = partTexts(now, speech)
  const { changed, parts, toFollow } = speech.phrases.breach
  return (Object.keys(is) as ComparedPart[])
    .filter((part) => was[part] !== is[part])
    .map((part) =>
      changed
        .replace('{after}', () => is[part] ?? toFollow)
        .replace('{before}', () => was[part] ?? toFollow)
        .replace('{what}', () => capital(parts[part])),
    )
}

type ComparedPart = Exclude<NoticePart, 'happened' | 'delay' | 'advice'>

function partTexts(
  facts: NoticeFacts,
  speech: NoticeSpeech,
): Readonly<Record<ComparedPart, string | null>> {
  const { phrases, locale } = speech
  const choice = (set: string, id: string) => phrases.choices[set]?.[id] ?? id
  const list = (lines: readonly string[]) => (lines.length === 0 ? null : listText(lines, locale))
  return {
    nature: list(facts.affected.map((one) => choice('breach-nature', one))),
    peopleKinds: facts.peopleKinds,
    people: peopleText(facts, speech),
    dataKinds: list(facts.dataKinds),
    records: aboutText(facts.records, speech),
    consequences: sentences(facts.consequences),
    measures: sentences(facts.measures),
    informed: choice('people-informed', facts.informed),
  }
}

/** Lines that may be whole sentences, in a row. */
const sentences = (lines: readonly string[]): string | null =>
  lines.length === 0 ? null : lines.map((line) => line.replace(/\.$/, '')).join('; ')

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
