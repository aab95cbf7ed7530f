import { milestone } from '@privacy-desk/core/regimes/milestone.js'
import { describe, expect, it } from 'vitest'
import { datesOf, gdprTimetable } from '../../support/gdpr.js'

describe('the explanation of a date', () => {
  it('tells of receipt, the month, the weekend and the result', () => {
    const { steps } = datesOf(gdprTimetable('DE', '2026-01-31'), 'respond')
    expect(steps.map(({ rule, date }) => [rule, date])).toEqual([
      ['RECEIVED', '2026-01-31'],
      ['MONTH', '2026-02-28'],
      ['ROLL', '2026-03-02'],
      ['RESULT', '2026-03-02'],
    ])
    expect(steps[1]?.text).toContain('the last day of the month, which has no day 31')
    expect(steps[2]).toMatchObject({
      citation: 'Reg. 1182/71 art. 3(4); EDPB Guidelines 01/2022 para 161',
      text:
        '28 February 2026 is a Saturday and 1 March 2026 is a Sunday. The period runs to the end ' +
        'of the next working day: Monday 2 March 2026.',
      verified: true,
    })
  })

  it('names each holiday that the date rolls over', () => {
    const { steps } = datesOf(gdprTimetable('BG', '2026-11-24'), 'respond')
    expect(steps.find(({ rule }) => rule === 'ROLL')?.text).toBe(
      '24 December 2026 is a public holiday (Christmas Eve), ' +
        '25 December 2026 is a public holiday (Christmas Day), ' +
        '26 December 2026 is a Saturday, 27 December 2026 is a Sunday and ' +
        '28 December 2026 is a public holiday (substitute day for Second Day of Christmas). ' +
        'The period runs to the end of the next working day: Tuesday 29 December 2026.',
    )
  })

  it('says nothing of rolling where nothing rolls', () => {
    const { steps } = datesOf(gdprTimetable('DE', '2026-03-10'), 'respond')
    expect(steps.map(({ rule }) => rule)).toEqual(['RECEIVED', 'MONTH', 'RESULT'])
    expect(steps[1]?.text).toContain('ends on the day with the same number: Friday 10 April 2026')
  })
})

describe('a pause', () => {
  const week = { kind: 'identity', from: '2026-03-12', to: '2026-03-19' } as const

  it('moves the latest date by the days after asking, up to the answer, and not the safe date', () => {
    const { safe, latest, steps } = datesOf(
      gdprTimetable('DE', '2026-03-10', { pauses: [week] }),
      'respond',
    )
    expect({ safe, latest }).toEqual({ safe: '2026-04-10', latest: '2026-04-17' })
    expect(steps.map(({ rule, date }) => [rule, date])).toEqual([
      ['RECEIVED', '2026-03-10'],
      ['MONTH', '2026-04-10'],
      ['NO-SUSPEND', '2026-04-10'],
      ['SAFE', '2026-04-10'],
      ['EU-SUSPEND', '2026-04-17'],
      ['LATEST', '2026-04-17'],
    ])
    expect(steps[4]?.text).toContain('From 12 March 2026 to 19 March 2026: 7 days.')
  })

  it('is added before rolling, not after', () => {
    const pauses = [{ kind: 'clarification', from: '2026-03-12', to: '2026-03-13' }] as const
    const { latest } = datesOf(gdprTimetable('DE', '2026-03-05', { pauses }), 'respond')
    // 5 April 2026 is Easter Sunday; one day more is Easter Monday.
    expect(latest).toBe('2026-04-07')
  })

  it('counts each day once where two overlap', () => {
    const inside = { kind: 'clarification', from: '2026-03-13', to: '2026-03-17' } as const
    const beyond = { kind: 'clarification', from: '2026-03-17', to: '2026-03-21' } as const
    expect(latestWith(inside, week)).toBe('2026-04-17')
    expect(latestWith(beyond, week)).toBe('2026-04-20')
    expect(stepTexts(inside, week).join()).toContain('lies within an earlier pause')
  })

  it('counts both where they do not overlap', () => {
    const later = { kind: 'clarification', from: '2026-03-23', to: '2026-03-27' } as const
    expect(latestWith(week, later)).toBe('2026-04-21')
  })

  it('lasts up to today while it is open', () => {
    const pauses = [{ kind: 'identity', from: '2026-03-12' }] as const
    const on = (today: string) =>
      datesOf(gdprTimetable('DE', '2026-03-10', { pauses, today }), 'respond').latest
    expect(on('2026-03-12')).toBe('2026-04-10')
    expect(on('2026-03-16')).toBe('2026-04-14')
    expect(on('2026-03-20')).toBe('2026-04-20')
  })

  it('adds nothing when the answer came on the day of asking', () => {
    expect(latestWith({ kind: 'identity', from: '2026-03-12', to: '2026-03-12' })).toBe(
      '2026-04-10',
    )
  })

  it('adds nothing when the desk asked after the period had ended', () => {
    const late = { kind: 'identity', from: '2026-04-11', to: '2026-04-30' } as const
    expect(latestWith(late)).toBe('2026-04-10')
    expect(stepTexts(late).join()).toContain('after the period had ended on Friday 10 April 2026')
  })

  it('still counts when the desk asked while the period was rolling over a weekend', () => {
    const pauses = [{ kind: 'identity', from: '2026-03-02', to: '2026-03-04' }] as const
    const { latest } = datesOf(gdprTimetable('DE', '2026-01-31', { pauses }), 'respond')
    // Ends on Saturday 28 February, rolled to Monday 2 March; two days more are Monday anyway.
    expect(latest).toBe('2026-03-02')
  })

  it('moves neither notice', () => {
    const timetable = gdprTimetable('DE', '2026-03-10', { pauses: [week] })
    expect(datesOf(timetable, 'extension-notice').latest).toBe('2026-04-10')
    expect(datesOf(timetable, 'refusal-notice').latest).toBe('2026-04-10')
  })

  type Wait = { kind: 'identity' | 'clarification'; from: string; to: string }
  const respond = (...pauses: Wait[]) =>
    datesOf(gdprTimetable('DE', '2026-03-10', { pauses }), 'respond')
  const latestWith = (...pauses: Wait[]) => respond(...pauses).latest
  const stepTexts = (...pauses: Wait[]) => respond(...pauses).steps.map(({ text }) => text)
})

describe('an extension', () => {
  it('makes three months from receipt and leaves the refusal notice at one', () => {
    const timetable = gdprTimetable('DE', '2026-01-31', { extendedOn: '2026-02-20' })
    expect(datesOf(timetable, 'respond')).toMatchObject({
      safe: '2026-04-30',
      latest: '2026-04-30',
    })
    expect(datesOf(timetable, 'refusal-notice').latest).toBe('2026-03-02')
    expect(datesOf(timetable, 'respond').steps.map(({ rule }) => rule)).toEqual([
      'RECEIVED',
      'MONTH',
      'EXT3',
      'RESULT',
    ])
  })

  it('counts up to the rolled last day for the notice, and not a day later', () => {
    const told = (extendedOn: string) =>
      datesOf(gdprTimetable('DE', '2026-01-31', { extendedOn }), 'respond')
    expect(told('2026-03-02').latest).toBe('2026-04-30')
    expect(told('2026-03-03').latest).toBe('2026-03-02')
    expect(
      told('2026-03-03')
        .steps.map(({ text }) => text)
        .join(),
    ).toContain(
      'The requester was told of an extension on 3 March 2026, after the last day for it, Monday 2 March 2026',
    )
  })

  it('and a pause both lengthen the latest date', () => {
    const timetable = gdprTimetable('DE', '2026-01-31', {
      extendedOn: '2026-02-20',
      pauses: [{ kind: 'identity', from: '2026-02-03', to: '2026-02-10' }],
    })
    expect(datesOf(timetable, 'respond')).toMatchObject({
      safe: '2026-04-30',
      latest: '2026-05-07',
    })
  })
})

describe('withdrawn consent and an objection to direct marketing', () => {
  it.each(['consent-withdrawal', 'marketing-opt-out'] as const)('%s is due at once', (type) => {
    const timetable = gdprTimetable('DE', '2026-03-10', { types: [type] })
    const { safe, latest, steps } = datesOf(timetable, 'respond')
    expect({ safe, latest }).toEqual({ safe: '2026-03-10', latest: '2026-03-10' })
    expect(steps.at(-1)?.verified).toBe(false)
  })

  it('is due on the day itself on a holiday too: at once does not roll', () => {
    const timetable = gdprTimetable('DE', '2026-04-03', { types: ['marketing-opt-out'] })
    expect(datesOf(timetable, 'respond')).toMatchObject({
      safe: '2026-04-03',
      latest: '2026-04-03',
    })
  })

  it('know no extension and no refusal', () => {
    const timetable = gdprTimetable('DE', '2026-03-10', {
      types: ['consent-withdrawal'],
      extendedOn: '2026-03-11',
    })
    expect(milestone(timetable, 'extension-notice')).toBeUndefined()
    expect(milestone(timetable, 'refusal-notice')).toBeUndefined()
    expect(datesOf(timetable, 'respond').latest).toBe('2026-03-10')
  })

  it('govern the answer of a request that asks for more, whose notices keep their month', () => {
    const timetable = gdprTimetable('DE', '2026-03-10', { types: ['access', 'consent-withdrawal'] })
    expect(datesOf(timetable, 'respond').safe).toBe('2026-03-10')
    expect(datesOf(timetable, 'extension-notice').safe).toBe('2026-04-10')
  })
})

describe('a request whose right is not recognised', () => {
  it('keeps the month as a precaution, and says so', () => {
    const { safe, steps } = datesOf(
      gdprTimetable('DE', '2026-03-10', { types: ['question'] }),
      'respond',
    )
    expect(safe).toBe('2026-04-10')
    expect(steps[1]).toMatchObject({ rule: 'PRECAUTION', date: '2026-03-10' })
  })

  it('without any type runs on the first clock of the law', () => {
    const { steps } = datesOf(gdprTimetable('DE', '2026-03-10', { types: [] }), 'respond')
    expect(steps.map(({ rule }) => rule)).toEqual(['RECEIVED', 'MONTH', 'RESULT'])
  })
})

it('the timetable names the law and lists its milestones in order', () => {
  const { regime, law, milestones } = gdprTimetable('DE', '2026-03-10')
  expect({ regime, law }).toEqual({ regime: 'gdpr', law: 'GDPR' })
  expect(milestones.map(({ name }) => name)).toEqual([
    'extension-notice',
    'refusal-notice',
    'respond',
  ])
})
