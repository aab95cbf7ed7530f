import { describe, expect, it } from 'vitest'
import { askTheClock } from '../../support/ask-the-clock.js'

type Fields = Readonly<Record<string, unknown>>
type Row = readonly [why: string, fields: Fields, due: Readonly<Record<string, unknown>>]

const breach = { event: 'breach-awareness' }
const on = (day: string) => ({ safe: day, latest: day })
const dates = (safe: string, latest: string) => ({ safe, latest })
const days = (name: string, day: string) => ({ [name]: on(day) })
const pause = (kind: string, from: string, to: string) => ({ pauses: [{ kind, from, to }] })

/** All rows were worked by hand on a wall calendar; each says what it is about. */
const laws: Readonly<Record<string, readonly Row[]>> = {
  'uk-gdpr': [
    [
      'proof of identity starts the month anew',
      england('2026-03-01', {
        identityRequestedAt: '2026-03-02',
        identityReceivedAt: '2026-03-10',
      }),
      days('respond', '2026-04-10'),
    ],
    [
      'also when nobody noted the day of asking, and for the notice of an extension',
      england('2026-03-01', { identityReceivedAt: '2026-03-10' }),
      { ...days('respond', '2026-04-10'), ...days('extension-notice', '2026-04-10') },
    ],
    [
      'proof of identity that came with the request changes nothing',
      england('2026-03-10', { identityReceivedAt: '2026-03-10' }),
      days('respond', '2026-04-10'),
    ],
    [
      'while it is missing, only the latest date relies on it',
      england('2026-03-10', { identityRequestedAt: '2026-03-12', today: '2026-03-20' }),
      { respond: dates('2026-04-10', '2026-04-20') },
    ],
    [
      'proof that was asked for after the month had ended changes nothing',
      england('2026-03-10', {
        identityRequestedAt: '2026-04-13',
        identityReceivedAt: '2026-04-20',
      }),
      days('respond', '2026-04-10'),
    ],
    [
      'both end days of clarification are left out: 8 days, not 7',
      england('2026-02-15', pause('clarification', '2026-02-20', '2026-02-27')),
      { ...days('respond', '2026-03-23'), ...days('extension-notice', '2026-03-23') },
    ],
    [
      'clarification on one day leaves out that day; Saturday 11 April rolls',
      england('2026-03-10', pause('clarification', '2026-03-12', '2026-03-12')),
      days('respond', '2026-04-13'),
    ],
    [
      'clarification stops the clock of access requests only',
      england('2026-02-15', {
        requestType: 'erasure',
        ...pause('clarification', '2026-02-20', '2026-02-27'),
      }),
      days('respond', '2026-03-16'),
    ],
    [
      'a request for both works to the earlier date',
      england('2026-02-15', {
        requestType: ['access', 'erasure'],
        ...pause('clarification', '2026-02-20', '2026-02-27'),
      }),
      days('respond', '2026-03-16'),
    ],
    [
      'a paid fee starts the month anew',
      england('2026-03-02', { feeNoticeAt: '2026-03-04', confirmedAt: '2026-03-20' }),
      days('respond', '2026-04-20'),
    ],
    [
      'of fee and identity the later counts',
      england('2026-03-02', {
        feeNoticeAt: '2026-03-04',
        confirmedAt: '2026-03-20',
        identityReceivedAt: '2026-03-18',
      }),
      days('respond', '2026-04-20'),
    ],
    [
      'clarification that was over before the month began adds nothing',
      england('2026-03-02', {
        identityReceivedAt: '2026-03-10',
        ...pause('clarification', '2026-03-03', '2026-03-05'),
      }),
      days('respond', '2026-04-10'),
    ],
    [
      'of clarification that goes on then, the days from the start on count: 10, 11 and 12 March',
      england('2026-03-02', {
        identityReceivedAt: '2026-03-10',
        ...pause('clarification', '2026-03-08', '2026-03-12'),
      }),
      days('respond', '2026-04-13'),
    ],
    [
      'three months from the restarted start, 31 March, are 30 June',
      england('2026-03-01', { identityReceivedAt: '2026-03-31', extended: true }),
      { ...days('respond', '2026-06-30'), ...days('refusal-notice', '2026-04-30') },
    ],
    [
      'an extension and clarification add up; the refusal stays in the first month',
      england('2026-03-10', {
        extended: true,
        ...pause('clarification', '2026-03-12', '2026-03-14'),
      }),
      { ...days('respond', '2026-06-15'), ...days('refusal-notice', '2026-04-13') },
    ],
    [
      'received on 4 February 2026 the old rules hold: a suspension, and only for the latest date',
      england('2026-02-04', pause('identity', '2026-02-05', '2026-02-10')),
      { respond: dates('2026-03-04', '2026-03-09') },
    ],
    [
      'received a day later the month starts with the proof of identity',
      england('2026-02-05', pause('identity', '2026-02-06', '2026-02-10')),
      days('respond', '2026-03-10'),
    ],
    [
      'an objection to direct marketing is due at once, on a Sunday as well',
      england('2026-03-01', { requestType: 'marketing-objection' }),
      days('respond', '2026-03-01'),
    ],
    [
      'a complaint, literally and as the ICO counts',
      england('2026-07-01', { requestType: 'complaint' }),
      { acknowledge: dates('2026-07-30', '2026-07-31') },
    ],
    [
      'both readings roll: 18 July is a Saturday, 19 July a Sunday',
      england('2026-06-19', { requestType: 'complaint' }),
      days('acknowledge', '2026-07-20'),
    ],
  ],
  gdpr: [
    [
      'the day on the clocks of the organisation counts: half past midnight in Berlin',
      germany('2026-01-31T23:30:00Z'),
      days('respond', '2026-03-02'),
    ],
    [
      'in New York it is still 31 January',
      germany('2026-02-01T04:30:00Z', { timezone: 'America/New_York' }),
      { ...days('respond', '2026-03-02'), ...days('refusal-notice', '2026-03-02') },
    ],
    [
      'half past eleven at night in New York, written with its offset, is that day in Spain no more',
      place('ES', '2026-02-28T23:30:00-05:00'),
      days('respond', '2026-04-01'),
    ],
    [
      'Spain means its mainland: 23:30 UTC on 9 March is half past midnight on 10 March',
      place('ES', '2026-03-09T23:30:00Z'),
      days('respond', '2026-04-10'),
    ],
    [
      'in a country of many zones the offset that the time is written with says the day',
      place('US', '2026-03-09T23:30:00-05:00'),
      days('respond', '2026-04-09'),
    ],
    [
      'a suspension is for the latest date only',
      germany('2026-03-10', pause('identity', '2026-03-12', '2026-03-19')),
      { respond: dates('2026-04-10', '2026-04-17'), ...days('extension-notice', '2026-04-10') },
    ],
    [
      'an extension counts three months from receipt, the refusal stays at one',
      germany('2026-01-31', { extended: true }),
      { ...days('respond', '2026-04-30'), ...days('refusal-notice', '2026-03-02') },
    ],
    [
      'a paid fee changes nothing',
      germany('2026-03-10', { feeNoticeAt: '2026-03-12', confirmedAt: '2026-03-20' }),
      days('respond', '2026-04-10'),
    ],
  ],
  'us-ca-ccpa': [
    [
      'ten business days over Thanksgiving, with Saturdays and without',
      california('2026-11-20'),
      { acknowledge: dates('2026-12-04', '2026-12-08'), ...days('respond', '2027-01-04') },
    ],
    [
      'fifteen for an opt-out, with nothing to acknowledge',
      california('2026-11-20', { requestType: 'opt-out-sale-sharing' }),
      { respond: dates('2026-12-10', '2026-12-15') },
    ],
    [
      'limiting sensitive information runs like an opt-out',
      california('2026-11-20', { requestType: 'limit-sensitive' }),
      { respond: dates('2026-12-10', '2026-12-15') },
    ],
    [
      'day 45 is a Sunday before a holiday and stays',
      california('2026-01-01'),
      { ...days('respond', '2026-02-15'), ...days('extension-notice', '2026-02-15') },
    ],
    [
      'extended to 90 days from receipt, the denial stays in the first 45',
      california('2026-11-20', { extended: true }),
      { ...days('respond', '2027-02-18'), ...days('refusal-notice', '2027-01-04') },
    ],
    [
      'verification takes no time from the clock',
      california('2026-01-01', pause('identity', '2026-01-05', '2026-01-25')),
      days('respond', '2026-02-15'),
    ],
  ],
  'us-va-vcdpa': [
    ['45 days', states('2026-01-01'), days('respond', '2026-02-15')],
    ['and 45 more', states('2026-01-01', { extended: true }), days('respond', '2026-04-01')],
    [
      '60 for an appeal',
      states('2026-01-01', { requestType: 'appeal' }),
      days('respond', '2026-03-02'),
    ],
  ],
  'us-fl-fdbr': [
    ['45 and 15 days', states('2026-01-01', { extended: true }), days('respond', '2026-03-02')],
  ],
  'us-ut-ucpa': [['45 days', states('2026-01-01'), days('respond', '2026-02-15')]],
  'us-ia-icdpa': [
    ['90 days', states('2026-01-01'), days('respond', '2026-04-01')],
    ['and 45 more', states('2026-01-01', { extended: true }), days('respond', '2026-05-16')],
  ],
  'us-co-cpa': [
    [
      '45 and 60 days for an appeal',
      states('2026-01-01', { requestType: 'appeal', extended: true }),
      { ...days('respond', '2026-04-16'), ...days('extension-notice', '2026-02-15') },
    ],
  ],
  'us-ri-ridtppa': [
    [
      '15 days after consent was revoked',
      states('2026-01-01', { requestType: 'consent-withdrawal' }),
      days('respond', '2026-01-16'),
    ],
  ],
  'us-ca-1798.83': [
    [
      'the designated address',
      california('2026-11-20', { designatedAddress: true }),
      days('respond', '2026-12-20'),
    ],
    [
      'another address',
      california('2026-11-20', { designatedAddress: false }),
      days('respond', '2027-04-19'),
    ],
    [
      'nobody knows which',
      california('2026-11-20'),
      { respond: dates('2026-12-20', '2027-04-19') },
    ],
  ],
  'us-ca-breach': [
    [
      'late on 20 November in California, although 21 November in UTC',
      california('2026-11-21T07:30:00Z', breach),
      { ...days('notify-individuals', '2026-12-20'), ...days('notify-authority', '2027-01-04') },
    ],
  ],
  'ch-fadp': [
    ['Sunday 20 December rolls', swiss('2026-11-20'), days('respond', '2026-12-21')],
    ['New Year on a Friday rolls to Monday', swiss('2026-12-02'), days('respond', '2027-01-04')],
    [
      'a fee: ten days to think, then 30, whenever it was confirmed',
      swiss('2026-11-20', { feeNoticeAt: '2026-11-25', confirmedAt: '2026-11-27' }),
      days('respond', '2027-01-04'),
    ],
    [
      'the same while no confirmation has come',
      swiss('2026-11-20', { feeNoticeAt: '2026-11-25' }),
      days('respond', '2027-01-04'),
    ],
  ],
  'ca-pipeda': [
    ['a Saturday is no reason to roll', canada('2026-03-05'), days('respond', '2026-04-04')],
    ['Good Friday rolls, to the Saturday', canada('2026-03-04'), days('respond', '2026-04-04')],
    ['Easter Sunday rolls over Easter Monday', canada('2026-03-06'), days('respond', '2026-04-07')],
    ['Remembrance Day rolls', canada('2026-10-12'), days('respond', '2026-11-12')],
    ['extended: 60 days', canada('2026-03-05', { extended: true }), days('respond', '2026-05-04')],
    [
      'the notice counts from the date of the request, 1 March',
      canada('2026-03-05', { requestedAt: '2026-03-01' }),
      { ...days('extension-notice', '2026-03-31'), ...days('respond', '2026-04-04') },
    ],
  ],
  'br-lgpd': [
    ['Sunday 5 July stays', brazil('2026-06-20'), days('respond', '2026-07-05')],
    [
      'three business days from a Saturday',
      brazil('2026-06-20', breach),
      { ...days('notify-authority', '2026-06-24'), ...days('notify-individuals', '2026-06-24') },
    ],
    [
      'three business days over 20 November',
      brazil('2026-11-18', breach),
      days('notify-authority', '2026-11-24'),
    ],
  ],
  'in-dpdp': [
    [
      'the last day of the SPDI rules; a Sunday stays',
      india('2027-05-13'),
      days('respond', '2027-06-13'),
    ],
    ['a month from 31 January, on a Saturday', india('2026-01-31'), days('respond', '2026-02-28')],
    [
      '90 days for a grievance',
      india('2027-05-14', { requestType: 'grievance' }),
      days('respond', '2027-08-12'),
    ],
    [
      'hours of a zone that is half an hour off',
      india('2027-06-20T10:10:00+05:30', breach),
      days('notify-authority', '2027-06-23T10:10:00+05:30'),
    ],
  ],
  'au-app12': [
    ['30 days', place('AU', '2026-06-20'), days('respond', '2026-07-20')],
    [
      '30 days to assess a breach',
      place('AU', '2026-06-20', breach),
      days('notify-authority', '2026-07-20'),
    ],
  ],
  'eu-us-dpf': [
    [
      '45 days',
      place('US', '2026-06-20', { requestType: 'complaint' }),
      days('respond', '2026-08-04'),
    ],
  ],
}

describe.each(Object.entries(laws))('%s, by hand', (regime, rows) => {
  it.each(rows)('%s', (_, fields, due) => {
    expect(askTheClock({ regime, ...fields }).milestones).toMatchObject(due)
  })
})

/** Questions to which the law gives no date of that kind. */
const none: readonly Row[] = [
  [
    'a complaint in the UK a day too early',
    england('2026-06-18', { requestType: 'complaint' }),
    { acknowledge: 0 },
  ],
  [
    'the answer to a complaint in the UK',
    england('2026-07-01', { requestType: 'complaint' }),
    { respond: 0 },
  ],
  [
    'an opt-out in California',
    california('2026-01-01', { regime: 'us-ca-ccpa', requestType: 'opt-out' }),
    { acknowledge: 0, 'extension-notice': 0 },
  ],
  [
    'an appeal in Utah',
    place('US', '2026-01-01', { regime: 'us-ut', requestType: 'appeal' }),
    { respond: 0, 'extension-notice': 0 },
  ],
  ['content of minors', california('2026-01-01', { regime: 'us-ca-bp-22581' }), { respond: 0 }],
  [
    'erasure in Brazil',
    brazil('2026-01-01', { regime: 'br-lgpd', requestType: 'erasure' }),
    { respond: 0 },
  ],
  [
    'access in India from 14 May 2027 on',
    india('2027-05-14', { regime: 'in-dpdp' }),
    { respond: 0 },
  ],
  [
    'access under the framework',
    place('US', '2026-01-01', { regime: 'eu-us-dpf', requestType: 'access' }),
    { respond: 0 },
  ],
  ['a Swiss breach', swiss('2026-01-01', { regime: 'ch', ...breach }), { 'notify-authority': 0 }],
  [
    'a Canadian breach',
    canada('2026-01-01', { regime: 'ca', ...breach }),
    { 'notify-authority': 0 },
  ],
  [
    'a Californian breach of 2025',
    california('2025-12-31', { regime: 'us-ca-breach', ...breach }),
    { 'notify-individuals': 0 },
  ],
  [
    'people affected, under the GDPR',
    germany('2026-01-01', { regime: 'gdpr', ...breach }),
    { 'notify-individuals': 0 },
  ],
]

describe('where a law names no date', () => {
  it.each(none)('%s', (_, fields, missing) => {
    const { milestones, explanation } = askTheClock({ regime: 'uk-gdpr', ...fields })
    for (const name of Object.keys(missing)) expect(milestones).not.toHaveProperty([name])
    expect(explanation).not.toEqual([])
  })
})

function place(holidays: string, receivedAt: string, more: Fields = {}): Fields {
  return { receivedAt, holidays, ...more }
}

function england(receivedAt: string, more: Fields = {}) {
  return place('GB-ENG', receivedAt, { requestType: 'access', ...more })
}

function germany(receivedAt: string, more?: Fields) {
  return place('DE', receivedAt, more)
}

function california(receivedAt: string, more?: Fields) {
  return place('US-CA', receivedAt, more)
}

function states(receivedAt: string, more?: Fields) {
  return place('US', receivedAt, more)
}

function swiss(receivedAt: string, more?: Fields) {
  return place('CH', receivedAt, more)
}

function canada(receivedAt: string, more?: Fields) {
  return place('CA', receivedAt, more)
}

function brazil(receivedAt: string, more: Fields = {}) {
  return place('BR', receivedAt, { requestType: 'access', ...more })
}

function india(receivedAt: string, more?: Fields) {
  return place('IN', receivedAt, more)
}
