import type { Affected, DetailName } from '../breaches/details.js'

export const affectedLabels: Readonly<Record<Affected, string>> = {
  confidentiality: 'Confidentiality: somebody saw or got them who must not',
  integrity: 'Integrity: they were changed',
  availability: 'Availability: they are lost or out of reach',
}

/** What each text of the notices is, with a hint to what belongs there. */
export const detailLabels: Readonly<Record<DetailName, { label: string; hint: string }>> = {
  plain: {
    label: 'What happened, in plain words',
    hint: 'For the people affected and the public: no names of colleagues, nothing that helps an attacker.',
  },
  peopleKinds: {
    label: 'Categories of people',
    hint: 'Such as: employees, and applicants of 2026.',
  },
  dataKinds: { label: 'Categories of data', hint: 'One a line, such as: names; bank accounts.' },
  consequences: {
    label: 'Likely consequences',
    hint: 'One a line, such as: somebody may open accounts in their name; they may be embarrassed (GDPR art. 33(3)(c)).',
  },
  measures: {
    label: 'Measures taken or proposed',
    hint: 'One a line, such as: the laptop was locked from afar; passwords were changed; the police were told (GDPR art. 33(3)(d)).',
  },
  advice: {
    label: 'What people can do to protect themselves',
    hint: 'One a line, such as: change your password; watch your account statements; do not answer mails that ask for data.',
  },
  cause: { label: 'Root cause', hint: 'For the register; it goes into no notice.' },
  delay: {
    label: 'Reasons for the delay',
    hint: 'Needed where the authority is told after the 72 hours (GDPR art. 33(1)).',
  },
}
