import { warningCodes } from '@privacy-desk/core/intake/warning.js'
import { pauseKinds } from '@privacy-desk/core/regimes/facts.js'
import { milestoneNames } from '@privacy-desk/core/regimes/timetable.js'
import { extensionGrounds } from '@privacy-desk/core/requests/events.js'
import { outcomes } from '@privacy-desk/core/requests/outcome.js'
import { roles } from '@privacy-desk/core/requests/recorded-reading.js'
import { requestStatuses } from '@privacy-desk/core/requests/request.js'
import { requestTypes } from '@privacy-desk/core/requests/request-type.js'
import {
  becauseLabels,
  groundLabels,
  milestoneLabels,
  outcomeLabels,
  pauseLabels,
  roleLabels,
  statusLabels,
  typeLabels,
} from '@privacy-desk/core/views/labels.js'
import { warningText } from '@privacy-desk/core/views/warning-text.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const statusWords = Object.fromEntries(
  Object.entries(statusLabels).map(([status, { text }]) => [status, text]),
)

describe.each([
  ['type of request', requestTypes, typeLabels],
  ['status', requestStatuses, statusWords],
  ['outcome', outcomes, outcomeLabels],
  ['ground of an extension', extensionGrounds, groundLabels],
  ['reason to wait', pauseKinds, pauseLabels],
  ['role', roles, roleLabels],
  ['milestone', milestoneNames, milestoneLabels],
])('every %s', (_what, values: readonly string[], labels: Readonly<Record<string, string>>) => {
  test('has a label, and no label stands for nothing', () => {
    expect(Object.keys(labels).sort()).toEqual([...values].sort())
  })

  test('has a label of its own, short enough for a menu', () => {
    const all = Object.values(labels)
    expect(new Set(all).size).toBe(all.length)
    for (const label of all) expect(label).toMatch(/^[A-Z].{2,69}[^.]$/)
  })
})

test('every way to a date is told in the middle of a sentence', () => {
  for (const label of Object.values(becauseLabels)) expect(label).toMatch(/^[a-z].*[^.]$/)
})

describe('a warning of the reader', () => {
  test.each(warningCodes)('%s is told as a sentence', (code) => {
    expect(warningText(code)).toMatch(/^[A-Z].{10,90}\.$/)
  })

  test('that nobody has a sentence for is told all the same', () => {
    expect(warningText('lost-in-space')).toBe('lost in space.')
    fc.assert(fc.property(fc.string(), (code) => warningText(code).endsWith('.')))
    // An inherited property is no sentence.
    expect(warningText('constructor')).toBe('constructor.')
  })
})
