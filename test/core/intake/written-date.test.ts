import { readWrittenDate } from '@privacy-desk/core/intake/written-date.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const berlin = 'Europe/Berlin'

describe('a written date', () => {
  test.each([
    ['Thu, 5 Mar 2026 18:42:05 +0100', '2026-03-05T17:42:05.000Z'],
    ['Thu, 05 Mar 2026 17:42:05 -0000 (UTC)', '2026-03-05T17:42:05.000Z'],
    ['5 Mar 2026 12:42 EST', '2026-03-05T17:42:00.000Z'],
    ['2026-03-05T17:42:05Z', '2026-03-05T17:42:05.000Z'],
    ['Tuesday, November 2, 2021, 09:26:50 AM GMT+1', '2021-11-02T08:26:50.000Z'],
    ['úterý 2. listopadu 2021 09:26:50 SEČ', '2021-11-02T08:26:50.000Z'],
    ['Dienstag, 2. November 2021, 09:26:50 MEZ', '2021-11-02T08:26:50.000Z'],
    ['02/10/2023 4:52 PM EST', '2023-02-10T21:52:00.000Z'],
    ['Tuesday, 2 March 2021, 09:26:50 Central European Standard Time', '2021-03-02T08:26:50.000Z'],
    ['Freitag, 2. Juli 2021, 09:26:50 Mitteleuropäische Sommerzeit', '2021-07-02T07:26:50.000Z'],
    ['vendredi 2 juillet 2021 09:26:50 heure d’été d’Europe centrale', '2021-07-02T07:26:50.000Z'],
    ['2 марта 2021 09:26 Центральная Европа, стандартное время', '2021-03-02T08:26:00.000Z'],
    ['2 July 2021 09:26 GMT Daylight Time', '2021-07-02T08:26:00.000Z'],
    ['02/03/2021 9:26 AM Eastern Standard Time', '2021-02-03T14:26:00.000Z'],
    ['2021年3月2日 9:26 中欧标准时间', '2021-03-02T08:26:00.000Z'],
    ['2021-07-02 09:26:50 (Europe/Lisbon)', '2021-07-02T08:26:50.000Z'],
    ['2026-03-05 18:42 (Europe/Kyiv)', '2026-03-05T16:42:00.000Z'],
    ['2026-03-05 18:42 (Asia/Kolkata)', '2026-03-05T13:12:00.000Z'],
    ['5 Mar 2026 9:00 AM SA Pacific Standard Time', '2026-03-05T14:00:00.000Z'],
    ['5 Mar 2026 09:00 SA Western Standard Time', '2026-03-05T13:00:00.000Z'],
    ['5 Mar 2026 09:00 SA Eastern Standard Time', '2026-03-05T12:00:00.000Z'],
    ['02/03/2021 9:26 AM US Eastern Standard Time', '2021-02-03T14:26:00.000Z'],
    ['5 Mar 2026 09:00 US Mountain Standard Time', '2026-03-05T16:00:00.000Z'],
    ['5 Mar 2026 09:00 Mexican Pacific Standard Time', '2026-03-05T16:00:00.000Z'],
    ['5 Mar 2026 09:00 AUS Central Standard Time', '2026-03-04T23:30:00.000Z'],
    ['5 Mar 2026 09:00 Australian Central Daylight Time', '2026-03-04T22:30:00.000Z'],
    ['14 March 2026 10 PM GMT', '2026-03-14T22:00:00.000Z'],
    ['14 March 2026, 9 a.m. GMT', '2026-03-14T09:00:00.000Z'],
    ['am 14. März 2026 um 10 Uhr MEZ', '2026-03-14T09:00:00.000Z'],
    ['5. März 2026, 09:00 Uhr Central European Standard Time', '2026-03-05T08:00:00.000Z'],
  ])('with a zone is that instant: %s', (written, instant) => {
    expect(readWrittenDate(written, berlin)).toEqual({ at: instant, warnings: [] })
  })

  test.each([
    ['Donnerstag, 5. März 2026 18:42'],
    ['Thursday, March 5th, 2026 at 6:42 PM'],
    ['jeudi 5 mars 2026 à 18h42'],
    ['jueves, 5 de marzo de 2026 18:42'],
    ['giovedì 5 marzo 2026 alle ore 18:42'],
    ['donderdag 5 maart 2026 18:42'],
    ['czwartek, 5 marca 2026 18:42'],
    ['quinta-feira, 5 de março de 2026 18:42'],
    ['čtvrtek 5. března 2026 v 18:42'],
    ['четвъртък, 5 март 2026 г. 18:42'],
    ['2026. márc. 5. 18:42'],
    ['5.3.2026 klo 18.42'],
    ['2026年3月5日 下午6:42'],
    ['2026-03-05 18:42'],
    ['20260305 18:42'],
    ['20260305, 18:42:00'],
    ['5 March 2026 18:42, case 20260217'],
    ['Fall 20260217, 05.03.2026 18:42'],
    ['So, 5. März 2026 18:42'],
    ['5 March 2026 18:42 West Pacific Standard Time'],
    ['5 March 2026 18:42 West Bank Standard Time'],
    ['2026. márc. 5. 18:42 téli idő'],
  ])('without a zone is taken in the desk’s, and says so: %s', (written) => {
    const expected = { at: '2026-03-05T17:42:00.000Z', warnings: ['zone-assumed'] }
    expect(readWrittenDate(written, berlin)).toEqual(expected)
  })

  test.each([
    ['03/04/2026 9:00', ['fr'], '2026-04-03', '2026-03-04'],
    ['03/04/2026 9:00', ['en'], '2026-04-03', '2026-03-04'],
    ['3/4/2026 9:00 AM', ['en'], '2026-03-04', '2026-04-03'],
    ['3-4-2026', ['nl'], '2026-04-03', '2026-03-04'],
    ['04/03/26, 9:00', [], '2026-03-04', '2026-04-03'],
  ])(
    'that may mean two days gives both, the likelier first: %s in %s',
    (written, languages, day, also) => {
      const found = readWrittenDate(written, berlin, languages)
      expect([found.at?.slice(0, 10), found.also?.slice(0, 10)]).toEqual([day, also])
      expect(found.warnings).toEqual(['ambiguous-date', 'zone-assumed'])
    },
  )

  test.each([
    ['Fri 03/04/2026 9:00', '2026-04-03'],
    ['mercredi 03/04/2026 9:00', '2026-03-04'],
    ['pátek 03/04/2026 9:00', '2026-04-03'],
  ])('that may mean two days is told by its weekday: %s', (written, day) => {
    const { at, warnings } = readWrittenDate(written, berlin)
    expect(at?.slice(0, 10)).toBe(day)
    expect(warnings).toEqual(['zone-assumed'])
  })

  test.each([
    ['5 มีนาคม 2569 18:42', []],
    ['พฤ. 5 มี.ค. 2026 เวลา 18:42', ['th']],
    ['5 มี.ค. 2569 18:42', []],
    ['5 มี.ค. 69 18:42', ['th']],
    ['令和8年3月5日 18:42', ['ja']],
    ['民國115年3月5日 下午6:42', ['zh']],
    ['٥ مارس ٢٠٢٦ ٦:٤٢ م', ['ar']],
    ['26. 3. 5. PM 6:42', ['ko']],
    ['2026년 3월 5일 오후 6시 42분', ['ko']],
    ['5 mars 2026 à 18 h 42', ['fr']],
    ['ב-5 במרץ 2026 ב-18:42', ['he']],
    ['18:42 5 tháng 3, 2026', ['vi']],
    ['2026(e)ko martxoaren 5(a) (18:42)', ['eu']],
  ])('of another calendar or with other digits is that day: %s', (written, languages) => {
    expect(readWrittenDate(written, berlin, languages).at).toBe('2026-03-05T17:42:00.000Z')
  })

  it('with a day above twelve has one meaning only', () => {
    expect(readWrittenDate('28/10/2021, 12:46', berlin).at).toBe('2021-10-28T10:46:00.000Z')
    expect(readWrittenDate('10/28/2021, 12:46', berlin).at).toBe('2021-10-28T10:46:00.000Z')
  })

  test.each([
    ['1 ม.ค. 2569', '2026-01-01'],
    ['1 เม.ย. 2569', '2026-04-01'],
    ['1 มิ.ย. 2569', '2026-06-01'],
    ['1 พ.ย. 2569', '2026-11-01'],
  ])('in Thai has a month that is shortened with points: %s', (written, day) => {
    expect(readWrittenDate(written, berlin).at?.slice(0, 10)).toBe(day)
  })

  it('tells the Croatian October from the Polish November by the words around it', () => {
    const croatian = readWrittenDate('26. listopada 2021. u 14:25:08 CEST', berlin)
    const polish = readWrittenDate('26 listopada 2021 o 14:25:08 CET', berlin)
    expect([croatian.at, polish.at]).toEqual([
      '2021-10-26T12:25:08.000Z',
      '2021-11-26T13:25:08.000Z',
    ])
    const unsure = readWrittenDate('26 listopada 2021', berlin)
    expect(unsure.warnings).toEqual(['ambiguous-date', 'zone-assumed'])
    expect(readWrittenDate('26 listopada 2021', berlin, ['pl']).at).toBe('2021-11-26T11:00:00.000Z')
  })

  it('takes the last month’s name: Italian `mar` is a Tuesday too', () => {
    expect(readWrittenDate('mar 2 nov 2021 09:31', berlin).at).toBe('2021-11-02T08:31:00.000Z')
  })

  test.each(['', 'yesterday', '31 Feb 2026 10:00', '<HR>', 'May', '99/99/9999'])(
    'that is none stays empty, never the present: %s',
    (written) => {
      expect(readWrittenDate(written, berlin)).toEqual({ at: null, warnings: ['unreadable-date'] })
    },
  )

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isTotal))
    const parts = [
      '3',
      '13',
      '/',
      '.',
      '-',
      ' ',
      '2026',
      ':',
      '99',
      'pm',
      'march',
      '+',
      'GMT',
      'lis',
    ]
    const date = fc.array(fc.constantFrom(...parts), { maxLength: 16 })
    fc.assert(
      fc.property(
        date.map((some) => some.join('')),
        isTotal,
      ),
    )
  })
})

function isTotal(written: string): boolean {
  const { at, warnings } = readWrittenDate(written, berlin)
  return at === null ? warnings.length === 1 : !Number.isNaN(Date.parse(at))
}
