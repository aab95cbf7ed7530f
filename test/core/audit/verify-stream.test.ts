import { chain } from '@privacy-desk/core/audit/chain.js'
import { verifyStream } from '@privacy-desk/core/audit/verify-stream.js'
import type { EventRecord } from '@privacy-desk/core/ports/event-store.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reference } from '../../contracts/samples.js'
import { changedAnywhere } from './changed-anywhere.js'
import { anyStream } from './streams.js'

const name = reference(1)
const streams = anyStream(name)

test('a linked stream verifies, and so does an empty one', () => {
  fc.assert(
    fc.property(streams, (records) => {
      expect(verifyStream(records)).toEqual({ ok: true, length: records.length })
    }),
  )
  expect(verifyStream([])).toEqual({ ok: true, length: 0 })
})

test('any single change in any field of any record is found where it was made', () => {
  fc.assert(
    fc.property(changedAnywhere(streams), ({ records, version, field }) => {
      const check = verifyStream(records, name)
      expect(check, field).toMatchObject({ ok: false, version })
    }),
    { numRuns: 1000 },
  )
})

describe('the first broken link is named', () => {
  test('where a record is missing', () => {
    eachBroken((records, n) => records.toSpliced(n, 1), 'gap')
  })

  test('where a record comes twice', () => {
    eachBroken((records, n) => records.toSpliced(n, 0, ...records.slice(n, n + 1)), 'gap', 1)
  })

  test('where later records were numbered anew to hide a missing one', () => {
    eachBroken((records, n) => numbered(records.toSpliced(n, 1)), 'wrong-previous-hash')
  })

  test('where content was changed and its hash with it: at the record after', () => {
    eachBroken(
      (records, n) => records.map((record, at) => (at === n ? forged(record) : record)),
      'wrong-previous-hash',
      1,
    )
  })

  test('where a record names another stream', () => {
    const other = reference(2)
    eachBroken((records, n) => {
      return records.map((it, at) => (at === n ? { ...it, stream: other } : it))
    }, 'wrong-stream')
  })
})

test('a whole stream does not pass for another', () => {
  fc.assert(
    fc.property(streams, (records) => {
      const other = reference(2)
      const renamed = records.map((it) => ({ ...it, stream: other }))
      expect(verifyStream(renamed)).toMatchObject({ version: 1, reason: 'wrong-previous-hash' })
      expect(verifyStream(records, other)).toMatchObject({ version: 1, reason: 'wrong-stream' })
    }),
  )
})

test('records cut off at the end are not seen in the stream itself', () => {
  fc.assert(
    fc.property(streams, (records) => {
      const cut = records.slice(0, -1)
      expect(verifyStream(cut)).toEqual({ ok: true, length: cut.length })
    }),
  )
})

/** Breaks streams at every place but the last and expects that place, or one after, to be named. */
function eachBroken(
  breaking: (records: readonly EventRecord[], at: number) => readonly EventRecord[],
  reason: string,
  later = 0,
): void {
  fc.assert(
    fc.property(streams, fc.nat(), (records, place) => {
      fc.pre(records.length > 1)
      const at = place % (records.length - 1)
      const check = verifyStream(breaking(records, at), name)
      expect(check).toEqual({ ok: false, version: at + 1 + later, reason })
    }),
  )
}

function numbered(records: readonly EventRecord[]): readonly EventRecord[] {
  return records.map((it, index) => ({ ...it, version: index + 1 }))
}

function forged(record: EventRecord): EventRecord {
  const changed: EventRecord = { ...record, by: 'desk' }
  return { ...changed, hash: chain(changed.previousHash, changed) }
}
