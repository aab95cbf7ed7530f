import { z } from 'zod'
import { readDataFile } from './data-file.js'
import { knownOfForm } from './known-of-form.js'
import { compilePhrase } from './phrase.js'
import { phraseIndex } from './phrases-in.js'

const list = z.array(z.coerce.string()).default([])
const schema = z.record(
  z.string(),
  z.strictObject({ named: list, authority: list, place: list, phone: list, domain: list }),
)

const file = schema.parse(readDataFile('lexicon/laws.yaml'))

/** The regimes of `laws.yaml`, the more particular before the more general. */
export const regimesKnown: readonly string[] = Object.keys(file)

/** How a law can show in words. */
export type WordEvidence = 'law-named' | 'authority-named' | 'place-named'

const beginningWith = phraseIndex(
  Object.entries(file).flatMap(([regime, { named, authority, place }]) => [
    ...phrases(named, `law-named ${regime}`),
    ...phrases(authority, `authority-named ${regime}`),
    ...phrases(place, `place-named ${regime}`),
  ]),
)

/** The phrases of `laws.yaml` that may begin with a word; a key is the evidence and the regime, with a blank between. */
export const lawPhrases = knownOfForm(beginningWith)

function phrases(written: readonly string[], key: `${WordEvidence} ${string}`) {
  return written.map((phrase) => ({ phrase: compilePhrase(phrase, {}), key }))
}

/** The law of a mail domain's end, such as `ch`. */
export const lawOfDomain: ReadonlyMap<string, string> = endings('domain')

/** The law of a telephone number's beginning, such as `+41`. */
export const lawOfPhone: ReadonlyMap<string, string> = endings('phone')

function endings(kind: 'domain' | 'phone'): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(file).flatMap(([regime, law]) => law[kind].map((one) => [one, regime] as const)),
  )
}
