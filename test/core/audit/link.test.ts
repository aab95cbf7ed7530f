import { createHash } from 'node:crypto'
import { chain } from '@privacy-desk/core/audit/chain.js'
import { genesisHash } from '@privacy-desk/core/audit/genesis-hash.js'
import { link } from '@privacy-desk/core/audit/link.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, memberId, received, reference } from '../../contracts/samples.js'
import { anyEvent } from './streams.js'

const stream = reference(1)
const confirmed = { type: 'request-confirmed' } as const

test('the events of a decision become records that follow the stream', () => {
  const [first] = link(stream, [], { at: at(0), by: 'desk', events: [received(stream)] })
  if (!first) throw new Error('no record')
  expect(first).toMatchObject({ stream, version: 1, at: at(0), by: 'desk' })
  expect(first.previousHash).toBe(genesisHash(stream))
  const happened = { at: at(1), by: memberId('anna'), events: [confirmed, confirmed] }
  const more = link(stream, [first], happened)
  expect(more.map((it) => it.version)).toEqual([2, 3])
  expect(more.map((it) => it.previousHash)).toEqual([first.hash, more[0]?.hash])
  expect(more[0]?.hash).not.toBe(more[1]?.hash)
})

test('no events make no records', () => {
  expect(link(stream, [], { at: at(0), by: 'desk', events: [] })).toEqual([])
})

test('anyone can recompute a hash from the record alone', () => {
  const [record] = link(stream, [], { at: at(0), by: 'desk', events: [confirmed] })
  const text =
    '{"at":"2026-03-02T09:00:00.000Z","by":"desk","event":{"type":"request-confirmed"},' +
    `"previousHash":"${genesisHash(stream)}","stream":"PR-2026-0001","version":1}`
  expect(record?.hash).toBe(createHash('sha256').update(text).digest('hex'))
})

test('the hash does not depend on the order in which a database gives keys back', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      const entry = { stream, version: 1, at: at(0), by: memberId('anna'), event }
      const turned = Object.assign(
        structuredClone(event),
        Object.fromEntries(Object.entries(event).reverse()),
      )
      expect(chain('', { ...entry, event: turned })).toBe(chain('', entry))
    }),
  )
})

test('each stream begins in its own way', () => {
  expect(genesisHash(reference(1))).not.toBe(genesisHash(reference(2)))
})
