import type { Phrases } from '../schema/phrase-file.js'

/** `uk-dpa:164A`, `17(3)(e)`, `us-ca-1798.83:1798.83`. */
const reference = /^(?:([a-z][a-z0-9.-]*):)?([0-9.]+[A-Z]?)((?:\([0-9a-zA-Z]+\))*)$/

/** An article of a law, in its parts. */
interface Citation {
  readonly law: string
  readonly number: string
  /** Paragraph, point and what may be below. */
  readonly groups: string
}

/**
 * An article as the language cites it, such as `Article 17(3)(e) GDPR` or `Art. 17 Abs. 3
 * Buchst. e DSGVO`.
 * @param regime the law that is meant where the reference names none
 * @throws RangeError when the reference is none, or the language has no name for the law
 */
export function citeIn(phrases: Phrases, text: string, regime: string): string {
  return citeAll(phrases, [text], regime, (parts) => parts.join(', '))
}

/**
 * Several articles in a row; those of one law share its name: `Article 16 and Article 19 GDPR`.
 * @throws RangeError
 */
export function citeAll(
  phrases: Phrases,
  texts: readonly string[],
  regime: string,
  list: (parts: readonly string[]) => string,
): string {
  const citations = texts.map((text) => readCitation(text, regime))
  const laws = [...new Set(citations.map(({ law }) => law))]
  const named = laws.map((law) => {
    const pattern = phrases.laws[law]
    if (pattern === undefined) throw new RangeError(`phrases: laws has no ${law}`)
    const ofLaw = citations.filter((one) => one.law === law)
    return pattern
      .replace('{raw}', list(ofLaw.map(({ number, groups }) => `${number}${groups}`)))
      .replace('{article}', list(ofLaw.map((one) => articleText(one, phrases))))
  })
  return list(named)
}

function readCitation(text: string, regime: string): Citation {
  const [, law = regime, number, groups = ''] = reference.exec(text) ?? []
  if (number === undefined) throw new RangeError(`no article is written so: ${text}`)
  return { law, number, groups }
}

function articleText({ law, number, groups }: Citation, phrases: Phrases): string {
  const patterns = phrases.citationUnder?.[law] ?? phrases.citation
  const letters = phrases.pointLetters?.[law]
  const parts = [...groups.matchAll(/\(([^)]+)\)/g)].map(([, part = '']) =>
    /^\d/.test(part)
      ? patterns.paragraph.replace('{n}', part)
      : patterns.point.replace('{n}', pointLetter(part, letters)),
  )
  return `${numberText(number, patterns)}${parts.join('')}`
}

function numberText(number: string, { article, lettered }: Phrases['citation']): string {
  const [, digits = number, letter] = /^(\d+)([A-Z])$/.exec(number) ?? []
  if (letter === undefined || lettered === undefined) return article.replace('{n}', number)
  return lettered.replace('{n}', digits).replace('{letter}', letter)
}

/** A point by the letter that stands in its place in the official text of the language. */
function pointLetter(point: string, letters?: string): string {
  return letters?.[point.charCodeAt(0) - 'a'.charCodeAt(0)] ?? point
}
