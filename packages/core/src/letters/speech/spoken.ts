import type { CivilDate } from '../../calendar/civil-date.js'
import { toInstant } from '../../calendar/instant.js'
import type { Zone } from '../../calendar/zone.js'
import type { LetterRegime } from '../letter-regime.js'
import type { ChoiceSets } from '../schema/choice-file.js'
import type { Phrases } from '../schema/phrase-file.js'
import type { VariableSpec } from '../schema/variable-spec.js'
import { citeIn } from './cite-in.js'
import { dayText, momentText } from './dates.js'

/** How values are spoken in one letter. */
export interface Speech {
  readonly phrases: Phrases
  readonly sets: ChoiceSets
  readonly regime: LetterRegime
  readonly locale: string
  readonly zone: Zone
}

/** A choice as templates use it. */
export interface SpokenChoice {
  readonly id: string
  readonly text: string
  readonly article: string | null
  /** The sentence with its article, as far as it stands in one. */
  readonly cited: string
}

/**
 * A checked value as a template uses it: days and moments in words, a choice as its sentence and
 * article. What is left out is `null`, so that `{% if %}` can ask for it.
 */
export function spoken(value: unknown, spec: VariableSpec, speech: Speech): unknown {
  if (value === null || value === undefined) return null
  switch (spec.type) {
    case 'line':
    case 'lines':
    case 'number':
    case 'flag':
      return value
    case 'day':
      return dayText(value as CivilDate, speech.locale)
    case 'moment':
      return momentText(toInstant(String(value)), speech.locale, speech.zone)
    case 'choice':
      return choice(String(value), spec.set, speech)
    case 'choices':
      return (value as string[]).map((id) => choice(id, spec.set, speech))
    case 'items':
      return (value as Record<string, unknown>[]).map((item) =>
        Object.fromEntries(
          Object.entries(spec.fields).map(([name, field]) => [
            name,
            spoken(item[name], field, speech),
          ]),
        ),
      )
  }
}

function choice(id: string, set: string, speech: Speech): SpokenChoice {
  const { phrases, sets, regime } = speech
  const text = phrases.choices[set]?.[id]
  if (text === undefined) throw new RangeError(`phrases: choices.${set} has no ${id}`)
  const reference = sets[set]?.[id]?.[regime]
  if (reference === undefined) return { id, text, article: null, cited: text }
  const article = citeIn(phrases, reference, regime)
  return { id, text, article, cited: withArticle(text, article) }
}

/** The article stands inside the sentence, before its full stop. */
function withArticle(text: string, article: string): string {
  return text.endsWith('.') ? `${text.slice(0, -1)} (${article}).` : `${text} (${article})`
}
