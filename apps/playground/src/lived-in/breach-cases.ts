import type { BreachCase, BreachDeed } from './breach-case.js'

const tick = (item: string): BreachDeed => ({ name: 'breach tick', args: () => ({ item }) })

const decide = (point: string, args: Readonly<Record<string, string>>): BreachDeed => ({
  name: 'breach decide',
  args: () => ({ point, ...args }),
})

/** A breach that is over, and one whose hours are running. */
export const breachCases: readonly BreachCase[] = [
  {
    ago: 97,
    client: 'teams',
    lead: 'olga',
    what: 'The autumn newsletter went to 214 customers with all their addresses in the Cc line.',
    alertedEarlier: 3,
    deeds: [
      [0, tick('log-alert')],
      [0, tick('contain')],
      [
        0,
        decide('risk-conclusion', {
          level: 'risk',
          reasons:
            'Names and addresses of 214 people are known to each other; nothing else was in the mail.',
        }),
      ],
      [1, decide('authority-decision', { notify: 'yes', reasons: '' })],
      [
        1,
        {
          name: 'breach decide',
          args: (at) => ({
            point: 'authority-notice',
            regime: 'gdpr',
            authority: 'DE-BE',
            at,
            lateReasons: '',
          }),
        },
      ],
      [
        2,
        decide('individuals-decision', {
          tell: 'no',
          exception: '',
          reasons: 'No high risk. All were asked to delete the mail, and told why they got it.',
        }),
      ],
      [3, tick('register')],
      [
        9,
        {
          name: 'breach close',
          args: () => ({
            reasons:
              'The mail program sent what the mailing tool should have. It no longer sends to more than 20 addresses at once.',
            despite: 'The rest of the list does not apply to a mail sent to the wrong people.',
          }),
        },
      ],
    ],
  },
  {
    ago: 1,
    client: 'slack',
    lead: 'dora',
    what: 'A laptop with the payroll of last year was stolen from a parked car.',
    alertedEarlier: 1,
    deeds: [
      [0, tick('log-alert')],
      [0, tick('contain')],
      [
        0,
        decide('risk-conclusion', {
          level: 'risk',
          reasons: 'The disk is encrypted, but the note with the password was in the bag.',
        }),
      ],
    ],
  },
]
