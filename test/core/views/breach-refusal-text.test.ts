import { openPointNames } from '@privacy-desk/core/breaches/open-points.js'
import type { BreachRefusal } from '@privacy-desk/core/breaches/refusal.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import { breachPointLabels } from '@privacy-desk/core/views/breach-point-labels.js'
import { breachRefusalText } from '@privacy-desk/core/views/breach-refusal-text.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { describe, expect, test } from 'vitest'

const at = toInstant('2026-03-30T13:20:00Z')
const shown = /30 March 2026.*15:20/
const member = 'olga' as MemberId

type Name = BreachRefusal['refused']

/** Every refusal with what its sentence advises; the compiler misses none of them here. */
const advice: { readonly [N in Name]: readonly [Extract<BreachRefusal, { refused: N }>, RegExp] } =
  {
    'unknown-breach': [{ refused: 'unknown-breach' }, /Check the reference/],
    'not-allowed': [{ refused: 'not-allowed' }, /Ask them in the room/],
    'try-again': [{ refused: 'try-again' }, /please try again/],
    'already-opened': [{ refused: 'already-opened' }, /Go on in its room/],
    'breach-closed': [{ refused: 'breach-closed' }, /can open it again/],
    'breach-not-closed': [{ refused: 'breach-not-closed' }, /go on working/],
    'nothing-to-change': [{ refused: 'nothing-to-change' }, /The card shows/],
    'time-in-future': [{ refused: 'time-in-future', at }, shown],
    'before-first-alert': [{ refused: 'before-first-alert', noticedAt: at }, shown],
    'before-awareness': [{ refused: 'before-awareness', awareAt: at }, shown],
    'not-aware-yet': [{ refused: 'not-aware-yet' }, /Record that first/],
    'reason-missing': [{ refused: 'reason-missing' }, /Enter them/],
    'already-member': [{ refused: 'already-member', member }, /Choose somebody else/],
    'lead-stays': [{ refused: 'lead-stays', member }, /Name another lead first/],
    'no-member': [{ refused: 'no-member', member }, /Open its people anew/],
    'unknown-item': [{ refused: 'unknown-item', item: 'x' }, /Open the checklist anew/],
    'item-settled-by-decision': [
      { refused: 'item-settled-by-decision', item: 'risk' },
      /Record that instead/,
    ],
    'item-waits-for': [
      { refused: 'item-waits-for', item: 'is-breach', for: ['Write it down', 'Stop it'] },
      /Do them first.*Write it down; Stop it/,
    ],
    'item-cannot-be-passed-over': [
      { refused: 'item-cannot-be-passed-over', item: 'register' },
      /Do it and tick it/,
    ],
    'no-conclusion-yet': [{ refused: 'no-conclusion-yet' }, /Conclude that first/],
    'second-pair-of-eyes-missing': [
      { refused: 'second-pair-of-eyes-missing', by: member },
      /Ask somebody else/,
    ],
    'same-pair-of-eyes': [{ refused: 'same-pair-of-eyes' }, /Ask somebody else/],
    'conclusion-says-notify': [{ refused: 'conclusion-says-notify' }, /art\. 33\(1\).*first/],
    'conclusion-says-tell': [{ refused: 'conclusion-says-tell' }, /art\. 34\(1\).*art\. 34\(3\)/],
    'exception-without-high-risk': [
      { refused: 'exception-without-high-risk' },
      /leave the exception out/,
    ],
    'not-decided-to-notify': [{ refused: 'not-decided-to-notify' }, /Decide that first/],
    'not-decided-to-tell': [{ refused: 'not-decided-to-tell' }, /Decide that first/],
    'late-without-reasons': [
      { refused: 'late-without-reasons', target: at },
      /30 March 2026.*15:20.*reasons for the delay.*Enter them/,
    ],
    'processor-does-not-notify': [
      { refused: 'processor-does-not-notify' },
      /art\. 33\(2\).*change the role first/,
    ],
    'only-processors-tell-controllers': [
      { refused: 'only-processors-tell-controllers' },
      /change the role first/,
    ],
    'unknown-controller': [
      { refused: 'unknown-controller', controller: 'x' },
      /Choose one of the list/,
    ],
    'already-notified': [{ refused: 'already-notified' }, /Tell it in a further notice/],
    'unknown-notice': [{ refused: 'unknown-notice' }, /Choose one of the list/],
    'unknown-measure': [{ refused: 'unknown-measure', measure: 'x' }, /Open its card anew/],
    'unknown-paper': [{ refused: 'unknown-paper' }, /Choose one of the list/],
    'format-not-offered': [{ refused: 'format-not-offered' }, /Choose PDF or DOCX/],
    'no-letters': [{ refused: 'no-letters' }, /Have address and e-mail entered/],
    'paper-not-written': [
      { refused: 'paper-not-written', problems: ['no text'] },
      /no text.*letters lint/,
    ],
    'points-open': [
      { refused: 'points-open', points: openPointNames },
      /say when we became aware; conclude.*Or enter why it is closed nevertheless/,
    ],
  }

const told = (refusal: BreachRefusal) => plainText(breachRefusalText(refusal, 'Europe/Berlin'))

describe('a refusal about a breach says why, and what to do', () => {
  test.each(Object.entries(advice))('%s', (_, [refusal, sentence]) => {
    expect(told(refusal)).toMatch(sentence)
    expect(told(refusal)).not.toMatch(/undefined|\[object/)
  })

  test('who may not see a breach learns nothing of it', () => {
    expect(told({ refused: 'unknown-breach' })).not.toMatch(/private|allowed|BR-/)
  })

  test('every open point has words of its own', () => {
    const words = openPointNames.map((point) => breachPointLabels[point])
    expect(new Set(words).size).toBe(openPointNames.length)
  })
})
