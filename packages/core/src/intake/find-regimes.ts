import type { FoundRegime } from './found-regime.js'

const named: readonly (readonly [string, RegExp])[] = [
  ['uk-gdpr', /\bUK[ -]GDPR\b|Data Protection Act 2018/i],
  ['us-ca-ccpa', /\bCCPA\b|\bCPRA\b|California Consumer Privacy/i],
  ['gdpr', /(?<!UK[ -])\b(?:GDPR|RGPD|DSGVO|AVG|RODO)\b/i],
]

/** The laws that a message names, and the desk's own where it names none. */
export function findRegimes(text: string, defaultRegime: string): readonly FoundRegime[] {
  const found = named.filter(([, pattern]) => pattern.test(text)).map(([regime]) => regime)
  if (found.length === 0) return [{ regime: defaultRegime, because: 'default' }]
  return found.map((regime) => ({ regime, because: 'law-named' }))
}
