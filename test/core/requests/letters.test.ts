import type { Command } from '@privacy-desk/core/requests/command.js'
import type { RequestEvent } from '@privacy-desk/core/requests/events.js'
import type { LetterEvent } from '@privacy-desk/core/requests/letter-events.js'
import type { LetterEffect, LetterId } from '@privacy-desk/core/requests/request-letter.js'
import type { ItemId } from '@privacy-desk/core/vault/ids.js'
import { describe, expect, test } from 'vitest'
import {
  answered,
  closed,
  confirmed,
  day,
  given,
  olga,
  omar,
  reason,
  received,
  taken,
} from './given.js'

type Of<Type extends LetterEvent['type']> = Extract<LetterEvent, { type: Type }>

const letter = 'L1' as LetterId
const on = day('2026-03-20')
const working = [received, confirmed, taken]

const drafted = (
  effect: LetterEffect,
  change: Partial<Of<'letter-drafted'>> = {},
): RequestEvent => ({
  type: 'letter-drafted',
  letter,
  kinds: ['extension'],
  language: 'en',
  effect,
  draft: 'draft-1' as ItemId,
  hash: 'one',
  ready: true,
  missing: [],
  author: olga,
  ...change,
})

const draft = (change: Partial<Extract<Command, { command: 'draft-letter' }>> = {}): Command => {
  const { type: _, ...event } = drafted(extend) as Of<'letter-drafted'>
  return { command: 'draft-letter', ...event, ...change }
}

const extend: LetterEffect = { effect: 'extend', ground: 'complexity', reason }
const erased: LetterEffect = {
  effect: 'answer',
  outcomes: [{ type: 'erasure', outcome: 'fulfilled' }],
}

const submitted: RequestEvent = { type: 'letter-submitted', letter, hash: 'one', asked: [omar] }
const approved: RequestEvent = { type: 'letter-approved', letter, hash: 'one', approver: omar }
const released: RequestEvent = {
  type: 'letter-released',
  letter,
  how: 'smtp',
  content: 'frozen' as ItemId,
  on,
  hash: 'one',
  templates: [],
  edited: false,
}
const attached: RequestEvent = {
  type: 'attachments-added',
  attachments: [
    {
      item: 'file-1' as ItemId,
      name: 'PR-2026-0042-1.csv',
      mediaType: 'text/csv',
      size: 3,
      sha256: 'f1',
    },
  ],
  faults: [],
}
const givenBack: RequestEvent = { type: 'letter-returned', letter, note: 'note-1' as ItemId }
const sent: RequestEvent = { type: 'letter-sent', letter, on }

const { type: _, on: _on, ...releasing } = released as Of<'letter-released'>
const release = (
  change: Partial<Extract<Command, { command: 'release-letter' }>> = {},
): Command => ({
  command: 'release-letter',
  ...releasing,
  fourEyes: false,
  outdated: false,
  ...change,
})
const noteSent: Command = { command: 'note-letter-sent', letter, on }

describe('a draft', () => {
  test('begins a letter with the next id', () => {
    expect(given(...working).when(draft({ letter: null }))).toEqual([drafted(extend)])
    expect(given(...working, drafted(extend)).when(draft({ letter: null }))).toMatchObject([
      { letter: 'L2' },
    ])
  })

  test('is written only once somebody has confirmed the request', () => {
    expect(given(received).when(draft({ letter: null }))).toEqual({ refused: 'not-confirmed' })
  })

  test('changes nothing where it says the same', () => {
    expect(given(...working, drafted(extend)).when(draft())).toEqual({
      refused: 'nothing-to-change',
    })
  })

  test('makes an approval void, and keeps everybody who wrote at it', () => {
    const { request } = given(
      ...working,
      drafted(extend),
      submitted,
      approved,
      drafted(extend, { hash: 'two', author: omar }),
    )
    expect(request?.letters[0]).toMatchObject({ status: 'draft', authors: [olga, omar] })
  })

  test('has at the end of its authors who wrote last', () => {
    const { request } = given(
      ...[...working, drafted(extend), drafted(extend, { hash: 'two', author: omar })],
      drafted(extend, { hash: 'three', author: olga }),
    )
    expect(request?.letters[0]?.authors).toEqual([omar, olga])
  })

  test('keeps why it was given back until it is submitted again', () => {
    const returned = [...working, drafted(extend), submitted, givenBack]
    const again = [...returned, drafted(extend, { hash: 'two' })]
    expect(given(...again).request?.letters[0]?.note).toBe('note-1')
    expect(given(...again, submitted).request?.letters[0]?.note).toBeUndefined()
  })
})

describe('a second pair of eyes', () => {
  const asked = [...working, drafted(extend), submitted]
  const approve: Command = { command: 'approve-letter', letter, hash: 'one', approver: omar }

  test('says yes to what it saw', () => {
    expect(given(...asked).when(approve)).toEqual([approved])
    expect(given(...asked).when({ ...approve, hash: 'two' })).toEqual({ refused: 'letter-changed' })
  })

  test('saw the files too: one that came since is not approved with the text', () => {
    expect(given(...asked, attached).when(approve)).toEqual({ refused: 'letter-changed' })
    expect(given(...working, drafted(extend), attached).when(release())).toEqual({
      refused: 'letter-changed',
    })
  })

  test('is never that of an author', () => {
    expect(given(...asked).when({ ...approve, approver: olga })).toEqual({ refused: 'own-letter' })
  })

  test('is asked for a letter that is whole, where somebody may give it', () => {
    const submit: Command = {
      command: 'submit-letter',
      letter,
      hash: 'one',
      asked: [omar],
      outdated: false,
    }
    expect(given(...working, drafted(extend)).when(submit)).toEqual([submitted])
    expect(given(...working, drafted(extend)).when({ ...submit, asked: [] })).toEqual({
      refused: 'nobody-to-approve',
    })
    expect(given(...working, drafted(extend, { ready: false })).when(submit)).toEqual({
      refused: 'letter-not-ready',
    })
  })

  test('stands between a letter that needs one and its release', () => {
    const fourEyes = release({ fourEyes: true })
    expect(given(...asked).when(fourEyes)).toEqual({ refused: 'letter-not-approved' })
    expect(given(...asked, approved).when(fourEyes)).toEqual([released])
  })
})

describe('a release', () => {
  test('is refused while the request says something else than the letter', () => {
    expect(given(...working, drafted(erased)).when(release({ outdated: true }))).toEqual({
      refused: 'letter-outdated',
    })
  })

  test('freezes the letter', () => {
    const frozen = given(...working, drafted(extend), released)
    expect(frozen.when(draft({ hash: 'two' }))).toEqual({ refused: 'letter-frozen' })
    expect(frozen.when(release())).toEqual({ refused: 'letter-frozen' })
  })

  test.each<[string, LetterEffect, readonly RequestEvent[], string, string]>([
    ['an extension too late', extend, [], '2026-05-04', 'extension-too-late'],
    ['a second extension', extend, [released, sent], '2026-03-20', 'letter-frozen'],
    ['an extension of what is answered', extend, [answered], '2026-03-20', 'already-answered'],
    [
      'a second question while one is open',
      { effect: 'pause', kind: 'identity' },
      [{ type: 'pause-started', kind: 'identity', on }],
      '2026-03-20',
      'already-paused',
    ],
  ])('is refused for %s', (_name, effect, then, today, refused) => {
    expect(given(...working, drafted(effect), ...then).when(release(), today)).toMatchObject({
      refused,
    })
  })
})

describe('a letter that was sent', () => {
  const gone = (effect: LetterEffect) => given(...working, drafted(effect), released)

  test('is the extension, the wait or the answer that it serves', () => {
    expect(gone(extend).when(noteSent)).toEqual([
      sent,
      { type: 'deadline-extended', ground: 'complexity', reason, notifiedOn: on },
    ])
    expect(gone({ effect: 'pause', kind: 'clarification' }).when(noteSent)).toEqual([
      sent,
      { type: 'pause-started', kind: 'clarification', on },
    ])
    expect(gone(erased).when(noteSent)).toEqual([
      sent,
      { type: 'request-answered', outcome: 'fulfilled', on },
    ])
    expect(gone({ effect: 'acknowledge' }).when(noteSent)).toEqual([sent])
  })

  test('is noted also where it came too late for its effect', () => {
    expect(gone(extend).when({ ...noteSent, on: day('2026-05-04') }, '2026-05-04')).toEqual([
      { type: 'letter-sent', letter, on: '2026-05-04', without: 'extension-too-late' },
    ])
  })

  test('went on the day of its release or later, whatever day would still be in time', () => {
    const late = given(...working, drafted(extend), {
      ...(released as Of<'letter-released'>),
      on: day('2026-05-04'),
    })
    expect(late.when(noteSent, '2026-05-04')).toEqual({
      refused: 'date-before-release',
      releasedOn: '2026-05-04',
    })
  })

  test('is noted of a closed request', () => {
    const late = given(...working, drafted(erased), released, answered, closed)
    expect(late.when(noteSent)).toEqual([sent])
  })

  test('was released before', () => {
    expect(given(...working, drafted(extend)).when(noteSent)).toEqual({
      refused: 'letter-not-released',
    })
    expect(given(...working, drafted(erased), released, sent).when(noteSent)).toEqual({
      refused: 'nothing-to-change',
    })
  })

  test('answers a request of several parts once none is open, in part where they differ', () => {
    const both: RequestEvent = { ...(received as object), types: ['erasure', 'access'] } as never
    const first = given(both, confirmed, taken, drafted(erased), released)
    expect(first.when(noteSent)).toEqual([sent])
    const refusedAccess: LetterEffect = {
      effect: 'answer',
      outcomes: [{ type: 'access', outcome: 'refused' }],
    }
    const second = 'L2' as LetterId
    const rest = given(
      ...[both, confirmed, taken, drafted(erased), released, sent],
      drafted(refusedAccess, { letter: second }),
      { ...(released as Of<'letter-released'>), letter: second },
    )
    expect(rest.when({ ...noteSent, letter: second })).toEqual([
      { ...sent, letter: second },
      { type: 'request-answered', outcome: 'partly-fulfilled', on },
    ])
  })

  test('counts no more once the request is opened again', () => {
    const { request } = given(
      ...working,
      ...[drafted(erased), released, sent, answered, { type: 'request-reopened' } as const],
    )
    expect(request?.outcomes).toEqual([])
  })
})

describe('a letter that did not get through', () => {
  const failed: Command = { command: 'note-letter-failed', letter, failure: 'smtp-550' }
  const bounced: Command = { command: 'note-letter-bounced', letter, failure: '5.1.1' }

  test('has failed only if it was not sent; it bounces also after that', () => {
    expect(given(...working, drafted(erased), released).when(failed)).toMatchObject([
      { type: 'letter-failed' },
    ])
    const gone = given(...working, drafted(erased), released, sent, answered)
    expect(gone.when(failed)).toEqual({ refused: 'nothing-to-change' })
    expect(gone.when(bounced)).toMatchObject([{ type: 'letter-bounced' }])
  })
})
