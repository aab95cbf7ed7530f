import type { CheckedPart } from './check-order.js'
import type { LetterContext } from './letter-context.js'
import { citeAll } from './speech/cite-in.js'
import { dayText } from './speech/dates.js'
import { listText } from './speech/list-text.js'
import { type Speech, spoken } from './speech/spoken.js'

/** Variables that every template may use. */
export const commonVariables = [
  'regime',
  'organisation',
  'dpo',
  'authority',
  'sender',
  'person',
  'reference',
  'receivedOn',
  'promises',
  'law',
] as const

export type Scope = Readonly<Record<string, unknown>>

/** What every letter may say, in words. */
export function commonScope(context: LetterContext, speech: Speech): Scope {
  const { regime, organisation, dpo, authority, sender, person, reference, promises } = context
  const { receivedOn } = context
  return {
    regime,
    organisation,
    sender,
    person,
    reference,
    promises,
    dpo: dpo === null ? null : { ...dpo, contact: `${dpo.name}, ${dpo.email}` },
    authority: { ...authority, contact: reached(authority.website, authority.email) },
    receivedOn: receivedOn === null ? null : dayText(receivedOn, speech.locale),
  }
}

/** What one part says: its variables in words, and `law`, the articles that it serves. */
export function partScope({ kind, data }: CheckedPart, common: Scope, speech: Speech): Scope {
  const values = Object.entries(kind.variables).map(([name, spec]) => [
    name,
    spoken(data[name], spec, speech),
  ])
  const articles = kind.articles[speech.regime] ?? []
  const law = citeAll(speech.phrases, articles, speech.regime, (cited) =>
    listText(cited, speech.locale),
  )
  return { ...common, law, ...Object.fromEntries(values) }
}

function reached(...ways: readonly (string | undefined)[]): string {
  return ways.filter((way) => way !== undefined).join(', ')
}
