import type { LetterRegime } from '../letter-regime.js'

/** The locale in which dates and lists of a letter are written. */
export function localeOf(language: string, regime: LetterRegime): string {
  if (language === 'en') return regime.startsWith('us-') ? 'en-US' : 'en-GB'
  if (language === 'pt') return 'pt-PT'
  if (regime === 'ch-fadp' && ['de', 'fr', 'it'].includes(language)) return `${language}-CH`
  return language
}
