import type { OpenPoint } from '../breaches/open-points.js'

/** What a breach still waits for, as something to do. */
export const breachPointLabels: Readonly<Record<OpenPoint, string>> = {
  awareness: 'say when we became aware',
  'risk-conclusion': 'conclude whether there is no risk, a risk or a high risk',
  'second-pair-of-eyes': 'have the conclusion confirmed by a second person',
  'authority-decision': 'decide whether the authority is notified (GDPR art. 33)',
  'authority-notice': 'draft the notice to the authority, file it there, and record it',
  'individuals-decision': 'decide whether the people affected are told (GDPR art. 34)',
  'individuals-notice':
    'draft the notice to the people affected, send it, and record that they were told',
  controllers: 'tell every controller that is affected (GDPR art. 33(2))',
  checklist: 'finish the checklist, or pass over what does not apply',
  measures: 'finish the measures',
}
