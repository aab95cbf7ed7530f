import { toCivilDate } from '../../calendar/civil-date.js'
import type { Step, Timetable } from '../../regimes/timetable.js'
import { exampleTimetable } from './example-request.js'

const onDay = (text: string) => ({ unit: 'day', day: toCivilDate(text) }) as const

const [received, month, roll] = exampleTimetable.milestones[0]?.steps ?? []

const step = (
  rule: string,
  citation: string,
  text: string,
  date: string,
  verified = true,
): Step => ({
  rule,
  citation,
  text,
  date,
  verified,
})

/** The example while the desk waits for proof of identity: the two dates differ. */
export const waitingTimetable: Timetable = {
  ...exampleTimetable,
  milestones: [
    ...exampleTimetable.milestones.slice(0, 2).map((one) => ({
      ...one,
      steps: [...one.steps, step('RESULT', 'GDPR art. 12', 'Safe and latest date.', '2026-04-07')],
    })),
    {
      name: 'respond',
      safe: onDay('2026-04-07'),
      latest: onDay('2026-04-13'),
      steps: [
        ...[received, month, roll].flatMap((one) => one ?? []),
        step(
          'SAFE',
          'GDPR art. 12(3)',
          'Safe date, by the strictest reading: Tuesday 7 April 2026.',
          '2026-04-07',
        ),
        step(
          'EU-SUSPEND',
          'EDPB Guidelines 01/2022 para 159',
          'The EDPB accepts that the period may be suspended. From 10 March 2026 to 17 March 2026: 7 days. The period then ends on Sunday 12 April 2026.',
          '2026-04-12',
        ),
        step(
          'ROLL',
          'Reg. 1182/71 art. 3(4)',
          '12 April 2026 is a Sunday. The period runs to the end of the next working day: Monday 13 April 2026.',
          '2026-04-13',
        ),
        step(
          'LATEST',
          'GDPR art. 12(3)',
          'Latest date that can be defended: Monday 13 April 2026.',
          '2026-04-13',
          false,
        ),
      ],
    },
  ],
}

/** A law that names no date for what is asked. */
export const dateless: Timetable = {
  regime: 'br-lgpd',
  law: 'LGPD',
  milestones: [],
  remarks: [
    step(
      'NO-NUMBER',
      'LGPD art. 18',
      'For rights other than confirmation and access the law gives no number of days.',
      '2026-03-05',
      false,
    ),
  ],
}
