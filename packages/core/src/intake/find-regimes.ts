import type { FoundRegime, RegimeBecause } from './found-regime.js'
import { lawOfDomain, lawOfPhone, lawPhrases, regimesKnown } from './laws.js'
import { longestIn } from './longest-in.js'
import type { MailAddress } from './mail.js'
import type { Word } from './words-of.js'

const strength: readonly RegimeBecause[] = [
  'law-named',
  'authority-named',
  'place-named',
  'phone-number',
  'sender-domain',
]
const phone = /(?:\+|\b00)\d{1,3}(?=[\s\d()/-]{6,20})/g
const californianPostcode = /\bCA[ ,]{1,2}9\d{4}\b/
/** Weaker hints do not count beside a law that is named, or a place. */
const hints = new Set<RegimeBecause>(['phone-number', 'sender-domain'])

/**
 * The laws that a message tells of, the likeliest first, and the desk's own where it tells of none.
 * @param sentences its words
 * @param text the same with its signature, for telephone numbers
 */
export function findRegimes(
  sentences: readonly (readonly Word[])[],
  text: string,
  sender: MailAddress | null,
  defaultRegime: string,
): readonly FoundRegime[] {
  const found = [...wordEvidence(sentences), ...hintsIn(text, sender)]
  if (found.length === 0) return [{ regime: defaultRegime, because: 'default' }]
  const strong = found.filter(({ because }) => !hints.has(because))
  const evidence = strong.length > 0 ? onlyWhatFits(found, strong) : found
  const best = [...new Set(evidence.map(({ regime }) => regime))].map((regime) =>
    strongest(evidence.filter((one) => one.regime === regime)),
  )
  const ranked = best.toSorted((one, other) => rankOf(one) - rankOf(other))
  return ranked
}

function wordEvidence(sentences: readonly (readonly Word[])[]): readonly FoundRegime[] {
  const keys = sentences.flatMap((words) => [...longestIn(lawPhrases, words)])
  return keys.flatMap((key) => {
    const [because, regime = ''] = key.split(' ')
    const known = strength.find((one) => one === because)
    return known ? [{ regime, because: known }] : []
  })
}

function hintsIn(text: string, sender: MailAddress | null): readonly FoundRegime[] {
  const numbers = phonesIn(text).flatMap((start) => {
    const written = start.replace(/^00/, '+')
    const regime = [4, 3, 2]
      .map((length) => lawOfPhone.get(written.slice(0, length)))
      .find((one) => one !== undefined)
    return regime ? [{ regime, because: 'phone-number' } as const] : []
  })
  const domain = lawOfDomain.get(sender?.address?.toLowerCase().split('.').at(-1) ?? '')
  return [
    ...(californianPostcode.test(text)
      ? [{ regime: 'us-ca-ccpa', because: 'place-named' } as const]
      : []),
    ...numbers,
    ...(domain ? [{ regime: domain, because: 'sender-domain' } as const] : []),
  ]
}

function phonesIn(text: string): readonly string[] {
  return text.includes('+') || text.includes('00') ? (text.match(phone) ?? []) : []
}

/**
 * In Britain people say GDPR and mean their own, and so they do where the Swiss law is meant: a
 * hint turns the general law into the particular one, and counts for nothing else.
 */
function onlyWhatFits(
  found: readonly FoundRegime[],
  strong: readonly FoundRegime[],
): readonly FoundRegime[] {
  const onlyGeneral = strong.every(({ regime }) => regime === 'gdpr')
  const british = found.filter(({ regime }) => regime === 'uk-gdpr')
  return onlyGeneral ? [...strong, ...british] : strong
}

function strongest(evidence: readonly FoundRegime[]): FoundRegime {
  const [first] = evidence.toSorted((one, other) => weakness(one) - weakness(other))
  if (!first) throw new Error('a regime is found by something')
  return first
}

/** A particular law goes before the general one, which people name for all of them. */
function rankOf(one: FoundRegime): number {
  const general = one.regime === 'gdpr' ? 1.5 : 0
  return weakness(one) + general + regimesKnown.indexOf(one.regime) / 100
}

function weakness({ because }: FoundRegime): number {
  return strength.indexOf(because)
}
