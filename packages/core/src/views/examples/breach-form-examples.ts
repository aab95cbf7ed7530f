import { breachAuthorityForm } from '../forms/breach-authority-form.js'
import { breachAwarenessForm } from '../forms/breach-awareness-form.js'
import { breachClassifyForm } from '../forms/breach-classify-form.js'
import { breachCloseForm } from '../forms/breach-close-form.js'
import { breachConfirmForm } from '../forms/breach-confirm-form.js'
import { breachControllerForm } from '../forms/breach-controller-form.js'
import { breachDetailsForm } from '../forms/breach-details-form.js'
import { breachIndividualsForm } from '../forms/breach-individuals-form.js'
import { breachLawsForm } from '../forms/breach-laws-form.js'
import { breachMeasureForm } from '../forms/breach-measure-form.js'
import { breachNewForm } from '../forms/breach-new-form.js'
import { breachNoticeForm } from '../forms/breach-notice-form.js'
import { breachPapersForm } from '../forms/breach-papers-form.js'
import { breachPassForm } from '../forms/breach-pass-form.js'
import { breachPersonForm, personChanges } from '../forms/breach-person-form.js'
import { breachReceiptForm } from '../forms/breach-receipt-form.js'
import { breachReopenForm } from '../forms/breach-reopen-form.js'
import { breachRiskForm } from '../forms/breach-risk-form.js'
import { breachRoleForm } from '../forms/breach-role-form.js'
import { breachScopeForm } from '../forms/breach-scope-form.js'
import { breachSeverityForm } from '../forms/breach-severity-form.js'
import { breachToldForm } from '../forms/breach-told-form.js'
import { unfilled } from '../forms/filling.js'
import { registerForm } from '../forms/register-form.js'
import { severityFilling } from '../forms/severity-filling.js'
import type { Form } from '../model.js'
import { paperOptions } from '../papers/draft-label.js'
import { exampleBreach, exampleStages as stages } from './breach-examples.js'

const view = exampleBreach()
const graded = exampleBreach(stages.graded)
const { people, now, zone } = view
const choices = { people: [...people.values()], lead: 'lena', now, zone }

const late = {
  regime: 'gdpr',
  authority: 'DE-BE',
  at: '2026-03-30T13:30:00.000Z',
}

/** Every form of a breach, empty and rejected. */
export const breachFormExamples: Readonly<Record<string, Form>> = {
  'breach-new': breachNewForm(choices, unfilled),
  'breach-new-rejected': breachNewForm(choices, {
    values: { what: '', noticedAt: '2026-03-27T09:00:00.000Z', awareAt: '' },
    errors: { what: 'Say in a sentence or two what happened.' },
  }),
  'breach-new-from-request': breachNewForm(
    { ...choices, carried: { request: 'PR-2026-0042' } },
    { values: { what: 'A parcel with letters to patients was lost.' }, errors: {} },
  ),
  'breach-awareness': breachAwarenessForm(exampleBreach(stages.unaware), unfilled),
  'breach-awareness-corrected': breachAwarenessForm(view, unfilled),
  'breach-risk': breachRiskForm(view, unfilled),
  'breach-confirm': breachConfirmForm(exampleBreach(stages.concluded), unfilled),
  'breach-authority': breachAuthorityForm(view, unfilled),
  'breach-notice': breachNoticeForm(view, unfilled),
  'breach-notice-further': breachNoticeForm(exampleBreach(stages.notified), unfilled),
  'breach-notice-late': breachNoticeForm(view, {
    values: late,
    errors: { lateReasons: 'A later notice has to give the reasons for the delay.' },
  }),
  'breach-receipt': breachReceiptForm(exampleBreach(stages.notified), unfilled),
  'breach-individuals': breachIndividualsForm(view, unfilled),
  'breach-told': breachToldForm(view, unfilled),
  'breach-controller': breachControllerForm(exampleBreach({ role: 'processor' }), unfilled),
  'breach-pass': breachPassForm(view, unfilled),
  'breach-details': breachDetailsForm(view, unfilled),
  'breach-details-again': breachDetailsForm(exampleBreach(stages.details), unfilled),
  'breach-papers': breachPapersForm(
    view,
    {
      papers: paperOptions(view, [
        { draft: 'authority', regime: 'gdpr', place: 'DE' },
        { draft: 'individuals', regime: 'gdpr', channel: 'e-mail' },
        { draft: 'controller', controller: 'shop' },
        { draft: 'holding' },
      ]),
      hasLetters: true,
      languages: ['bg', 'de', 'en'],
      language: 'de',
      missing: ['number of people'],
    },
    unfilled,
  ),
  ...Object.fromEntries(
    personChanges.map((change) => [
      `breach-${change}`,
      breachPersonForm(view, change, [...people.values()], unfilled),
    ]),
  ),
  'breach-remove-refused': breachPersonForm(view, 'remove', [...people.values()], {
    values: { person: 'lena' },
    errors: { person: 'The lead cannot be removed. Name another lead first.' },
  }),
  'breach-laws': breachLawsForm(view, unfilled),
  'breach-role': breachRoleForm(view, unfilled),
  'breach-scope': breachScopeForm(view, unfilled),
  'breach-scope-again': breachScopeForm(
    exampleBreach({
      ...stages.scoped,
      ...stages.details,
      role: 'processor',
      controllers: ['shop'],
    }),
    unfilled,
  ),
  'breach-scope-rejected': breachScopeForm(view, {
    values: { people: '3', countries: 'Atlantis 7' },
    errors: { countries: '“Atlantis 7” names no country that is known.' },
  }),
  'breach-severity': breachSeverityForm(view, [], unfilled),
  'breach-severity-further': breachSeverityForm(view, ['simple', 'financial'], {
    values: { categories: 'simple,financial' },
    errors: {},
  }),
  'breach-severity-anew': breachSeverityForm(
    graded,
    ['financial'],
    severityFilling(graded).filling,
  ),
  'breach-severity-rejected': breachSeverityForm(view, ['behavioural', 'sensitive'], {
    values: {
      categories: 'behavioural,sensitive',
      'why-sensitive': 'Test results',
      individuals: 'many',
    },
    errors: {
      'level-behavioural': 'Choose one of the list.',
      individuals: 'Enter a whole number such as 1200, or leave it empty while nobody knows.',
    },
  }),
  'breach-papers-without-letters': breachPapersForm(
    view,
    {
      papers: paperOptions(view, []),
      hasLetters: false,
      languages: ['en'],
      language: 'en',
      missing: [],
    },
    unfilled,
  ),
  'breach-register': registerForm(unfilled),
  'breach-measure': breachMeasureForm(view, [...people.values()], unfilled),
  'breach-classify': breachClassifyForm(view, unfilled),
  'breach-close': breachCloseForm(view, unfilled),
  'breach-reopen': breachReopenForm(exampleBreach(stages.closed), unfilled),
}
