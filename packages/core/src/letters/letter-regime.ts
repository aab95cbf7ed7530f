/** Laws under which the desk writes letters. */
export const letterRegimes = [
  'gdpr',
  'uk-gdpr',
  'ch-fadp',
  'us-ca-ccpa',
  'us-ca-1798.83',
  'us-ca-bp-22581',
  'us-ca-breach',
] as const
export type LetterRegime = (typeof letterRegimes)[number]
