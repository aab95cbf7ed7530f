import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deadlineJson } from '@privacy-desk/core/cli/deadline-json.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import { loadRegime } from '@privacy-desk/core/regimes/load.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { datesOf, gdpr, requestFacts } from '../../support/gdpr.js'
import { calendarOf } from '../../support/shipped-law.js'

const shipped = new URL('../../../packages/core/src/regimes/data', import.meta.url)

/** A law is a file: this one has what the GDPR lacks, and needs no code. */
const known = 'citation: Freedonia Code s. 1, source: checked, verified: true'
const file = `
id: freedonia
law: Freedonia
title: Freedonia Privacy Act
jurisdiction: Freedonia
reviewed: 2026-11-23
receipt: { rule: RECEIVED, ${known}, text: 'On {received}.' }
rolls:
  sundays: { over: [sunday, holiday], rule: ROLL-SUN, ${known}, text: '{reasons}: {result}.' }
leastWorkingDays: { workingDays: 2, rule: TWO-WORKING-DAYS, ${known}, text: 'To {result}.' }
pauses:
  clarification:
    safe: { days: after-asking, rule: PAUSE-DIFF, ${known}, text: '{days} to {result}.' }
    latest: { days: inclusive, rule: PAUSE-INCL, ${known}, text: '{days} to {result}.' }
clocks:
  - name: requests
    event: receipt
    types: [access]
    milestones:
      acknowledge:
        { rule: BDAYS-10, ${known}, period: { workingDays: 10 }, text: 'By {result}.' }
      respond:
        rule: DAYS-45
        citation: Freedonia Code s. 2
        source: knowledge
        verified: false
        period: { days: 45 }
        pausedBy: [clarification]
        roll: { latest: sundays }
        text: 'By {result}.'
  - name: corrections
    event: receipt
    types: [rectification]
    milestones:
      respond: { rule: DAYS-2, ${known}, period: { days: 2 }, text: 'By {result}.' }
  - name: mixed
    event: receipt
    types: [erasure]
    milestones:
      respond:
        { rule: DAYS-44, ${known}, period: { days: 44 }, roll: sundays, text: 'By {result}.' }
`
const law = loadRegime('freedonia.yaml', file, gdpr.wording)

describe('a made-up law', () => {
  it('counts calendar days, the day of receipt not among them', () => {
    expect(respond('2026-01-15')).toMatchObject({ safe: '2026-03-01', latest: '2026-03-02' })
    expect(respond('2026-01-16')).toMatchObject({ safe: '2026-03-02', latest: '2026-03-02' })
  })

  it('rolls over Sundays and holidays, but ends on a Saturday', () => {
    expect(respond('2026-01-14')).toMatchObject({ safe: '2026-02-28', latest: '2026-02-28' })
    // 45 days after 17 February 2026 is Good Friday; the Saturday after it is neither.
    expect(respond('2026-02-17')).toMatchObject({ safe: '2026-04-03', latest: '2026-04-04' })
  })

  it('counts working days without holidays', () => {
    const timetable = deadlines(requestFacts('2026-03-26'), law, calendarOf('DE'))
    expect(datesOf(timetable, 'acknowledge').safe).toBe('2026-04-13')
  })

  it('counts a pause as each reading says, a same-day exchange as one day', () => {
    const on = (from: string, to: string) =>
      respond('2026-01-16', [{ kind: 'clarification', from, to }])
    expect(on('2026-01-20', '2026-01-22')).toMatchObject({
      safe: '2026-03-04',
      latest: '2026-03-05',
    })
    expect(on('2026-01-20', '2026-01-20')).toMatchObject({
      safe: '2026-03-02',
      latest: '2026-03-03',
    })
  })

  it('gives a short period its two working days in the latest date', () => {
    const facts = requestFacts('2026-01-30', { types: ['rectification'] })
    const { safe, latest, steps } = datesOf(deadlines(facts, law, calendarOf('DE')), 'respond')
    expect({ safe, latest }).toEqual({ safe: '2026-02-01', latest: '2026-02-03' })
    expect(steps.map(({ rule }) => rule)).toContain('TWO-WORKING-DAYS')
  })

  it('says of a result that it is not verified where a step is not', () => {
    expect(respond('2026-01-16').steps.at(-1)?.verified).toBe(false)
  })

  it('has no date for a type that it does not name', () => {
    const facts = requestFacts('2026-01-16', { types: ['objection'] })
    expect(deadlines(facts, law, calendarOf('DE')).milestones).toEqual([])
  })

  it('takes each date from the clock that gives the earliest, and explains both', () => {
    // 44 days from Thursday 15 January end on Saturday 28 February for both dates.
    const facts = requestFacts('2026-01-15', { types: ['access', 'erasure'] })
    const { safe, latest, steps } = datesOf(deadlines(facts, law, calendarOf('DE')), 'respond')
    expect({ safe, latest }).toEqual({ safe: '2026-02-28', latest: '2026-02-28' })
    expect(steps.map(({ rule }) => rule)).toEqual(['RECEIVED', 'DAYS-44', 'RESULT'])
  })
})

it('a law is added by adding its file: no line of code knows its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'laws-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(fileURLToPath(shipped), folder, { recursive: true })
  writeFileSync(join(folder, 'freedonia.yaml'), file)
  const question = { regime: 'freedonia', receivedAt: '2026-01-15', holidays: 'DE' }
  const answer = JSON.parse(deadlineJson(JSON.stringify(question), readCatalogue({ folder })))
  expect(answer.milestones.respond).toEqual({ safe: '2026-03-01', latest: '2026-03-02' })
})

function respond(
  received: string,
  pauses: NonNullable<Parameters<typeof requestFacts>[1]>['pauses'] = [],
) {
  return datesOf(deadlines(requestFacts(received, { pauses }), law, calendarOf('DE')), 'respond')
}
