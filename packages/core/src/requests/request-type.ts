/** What a message may ask for; one message may ask for several. */
export const requestTypes = [
  'access',
  'portability',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'marketing-opt-out',
  'consent-withdrawal',
  'automated-decision',
  'ccpa-know',
  'ccpa-delete',
  'ccpa-opt-out',
  'complaint',
  'breach-report',
  'child-data',
  'authority-request',
  'question',
  'other',
] as const
export type RequestType = (typeof requestTypes)[number]
