import { type LawType, lawTypes } from '../regimes/law-type.js'

/** What people call a right, and what the laws of the desk call it. */
const otherNames: Readonly<Record<string, LawType>> = {
  confirmation: 'access',
  disclosure: 'access',
  dsar: 'access',
  sar: 'access',
  'subject-access': 'access',
  'right-to-know': 'ccpa-know',
  know: 'ccpa-know',
  'know-access': 'ccpa-know',
  'data-portability': 'portability',
  correct: 'rectification',
  correction: 'rectification',
  rectify: 'rectification',
  delete: 'erasure',
  deletion: 'erasure',
  erase: 'erasure',
  removal: 'erasure',
  remove: 'erasure',
  'direct-marketing': 'marketing-opt-out',
  'direct-marketing-objection': 'marketing-opt-out',
  'marketing-objection': 'marketing-opt-out',
  'objection-direct-marketing': 'marketing-opt-out',
  'objection-marketing': 'marketing-opt-out',
  unsubscribe: 'marketing-opt-out',
  'consent-revocation': 'consent-withdrawal',
  revocation: 'consent-withdrawal',
  'withdraw-consent': 'consent-withdrawal',
  withdrawal: 'consent-withdrawal',
  'automated-decisions': 'automated-decision',
  'automated-decision-making': 'automated-decision',
  'do-not-sell': 'ccpa-opt-out',
  'do-not-sell-or-share': 'ccpa-opt-out',
  'opt-out': 'ccpa-opt-out',
  'opt-out-of-sale': 'ccpa-opt-out',
  'opt-out-profiling': 'ccpa-opt-out',
  'opt-out-sale': 'ccpa-opt-out',
  'opt-out-sale-sharing': 'ccpa-opt-out',
  'opt-out-sharing': 'ccpa-opt-out',
  'opt-out-targeted-advertising': 'ccpa-opt-out',
  limit: 'limit-sensitive',
  'limit-sensitive-data': 'limit-sensitive',
  'limit-use': 'limit-sensitive',
  'limit-use-sensitive': 'limit-sensitive',
  grievance: 'complaint',
}

/** The type that a word names; case, blanks and underscores do not matter. */
export function lawTypeNamed(word: string): LawType | undefined {
  const name = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return lawTypes.find((type) => type === name) ?? otherNames[name]
}
