import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import type { Refusal } from '@privacy-desk/core/requests/refusal.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { refusalCard } from '@privacy-desk/core/views/refusal-card.js'
import { refusalText } from '@privacy-desk/core/views/refusal-text.js'
import { describe, expect, test } from 'vitest'

const on = toCivilDate('2026-03-20')

type Name = Refusal['refused']

/** Every refusal with what its sentence advises; the compiler misses none of them here. */
const advice: { readonly [N in Name]: readonly [Extract<Refusal, { refused: N }>, RegExp] } = {
  'unknown-request': [{ refused: 'unknown-request' }, /“list” or “mine” shows/],
  'not-allowed': [{ refused: 'not-allowed' }, /Ask them, or hand over a new request/],
  'not-for-everybody': [
    { refused: 'not-for-everybody', view: 'list' },
    /for those who work on them. “mine” shows yours/,
  ],
  'already-received': [{ refused: 'already-received' }, /“mine” shows/],
  'already-confirmed': [{ refused: 'already-confirmed' }, /nothing more to do/],
  'not-confirmed': [{ refused: 'not-confirmed' }, /Confirm it first/],
  'already-owned': [{ refused: 'already-owned', owner: 'olga' as MemberId }, /can assign it anew/],
  'no-owner': [{ refused: 'no-owner' }, /Take it or assign it first/],
  'already-closed': [{ refused: 'already-closed' }, /can open it again/],
  'not-closed': [{ refused: 'not-closed' }, /go on working on it/],
  'already-answered': [{ refused: 'already-answered', on }, /20 March 2026. Close it, or ask/],
  'not-answered': [{ refused: 'not-answered' }, /Record the answer first/],
  'nothing-to-change': [{ refused: 'nothing-to-change' }, /“show” gives the request/],
  'already-paused': [{ refused: 'already-paused' }, /Record the reply first/],
  'not-paused': [{ refused: 'not-paused' }, /record it with “pause”/],
  'reply-before-asking': [
    { refused: 'reply-before-asking', askedOn: on },
    /20 March 2026.*Enter that day or a later one/,
  ],
  'already-extended': [{ refused: 'already-extended', on }, /20 March 2026.*answer by the date/],
  'extension-too-late': [
    { refused: 'extension-too-late', latest: on },
    /by 20 March 2026.*Answer as soon as you can/,
  ],
  'extension-without-reason': [{ refused: 'extension-without-reason' }, /Enter it as/],
  'no-extension-in-law': [
    { refused: 'no-extension-in-law', law: 'Some Act' },
    /Some Act.*Answer it as soon as you can/,
  ],
  'date-in-future': [{ refused: 'date-in-future', date: on }, /^20 March 2026.*Enter the day/],
  'date-before-receipt': [
    { refused: 'date-before-receipt', receivedOn: on },
    /on 20 March 2026. Enter a later day/,
  ],
  'date-after-event': [
    { refused: 'date-after-event', date: on },
    /on 20 March 2026 already.*Enter an earlier day/,
  ],
  'correction-without-reason': [{ refused: 'correction-without-reason' }, /Say why/],
  'date-too-old': [{ refused: 'date-too-old', date: toCivilDate('1999-03-01') }, /five years ago/],
  'same-request': [{ refused: 'same-request' }, /one and the same/],
  'unknown-stage': [{ refused: 'unknown-stage' }, /“show” gives the request/],
  'changed-meanwhile': [{ refused: 'changed-meanwhile' }, /correct what is still wrong/],
  'not-linked': [{ refused: 'not-linked' }, /“show” tells/],
  'other-not-yours': [
    { refused: 'other-not-yours', other: 'PR-2026-0007' },
    /PR-2026-0007 is not yours. Take it, if nobody has it, or ask/,
  ],
  'unknown-message': [{ refused: 'unknown-message' }, /“show” lists/],
  'unknown-letter': [{ refused: 'unknown-letter' }, /“letter” shows those/],
  'letter-frozen': [{ refused: 'letter-frozen' }, /Begin another/],
  'letter-changed': [{ refused: 'letter-changed' }, /Read it as it is now/],
  'letter-outdated': [{ refused: 'letter-outdated' }, /“Change the answers”/],
  'date-before-release': [
    { refused: 'date-before-release', releasedOn: on },
    /released on 20 March 2026/,
  ],
  'letter-not-ready': [{ refused: 'letter-not-ready' }, /Fill it in first/],
  'no-letters': [{ refused: 'no-letters', because: 'not-set-up' }, /“answer” records/],
  'recipient-changed': [{ refused: 'recipient-changed' }, /check to whom it goes/],
  'letter-not-submitted': [{ refused: 'letter-not-submitted' }, /“letter” shows where/],
  'nobody-to-approve': [{ refused: 'nobody-to-approve' }, /Ask the administrator/],
  'letter-not-approved': [{ refused: 'letter-not-approved' }, /Ask for approval/],
  'letter-not-released': [{ refused: 'letter-not-released' }, /Release it, then/],
  'own-letter': [{ refused: 'own-letter' }, /Somebody else has to read it/],
  'unknown-attachment': [{ refused: 'unknown-attachment' }, /“attach” lists those/],
  'attachment-not-machine-readable': [
    { refused: 'attachment-not-machine-readable', name: 'PR-2026-0042-1.pdf' },
    /PR-2026-0042-1\.pdf is not.*attach JSON, CSV, XML or XLSX/,
  ],
  'try-again': [{ refused: 'try-again' }, /please try again/],
}

describe.each(Object.values(advice))('$refused', (refusal, next) => {
  const said = plainText(refusalText(refusal))

  test('says why, and what to do next', () => {
    expect(said).toMatch(next)
  })

  test('is said in whole sentences, without our own names for things', () => {
    expect(said).toMatch(/^[A-Z0-9].{20,250}[.!]$/)
    expect(said).not.toContain(refusal.refused)
  })

  test('comes with a button', () => {
    expect(refusalCard(refusal, 'PR-2026-0042').actions).toHaveLength(1)
    expect(refusalCard(refusal).actions.map(({ label }) => label)).toEqual(['Help'])
  })
})

test('a request one may not see is not offered to be shown', () => {
  for (const refused of ['unknown-request', 'not-allowed'] as const) {
    const labels = refusalCard({ refused }, 'PR-2026-0042').actions.map(({ label }) => label)
    expect(labels).toEqual(['Help'])
  }
})
