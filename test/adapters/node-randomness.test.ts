import { nodeRandomness } from '@privacy-desk/core/adapters/node-randomness.js'
import { expect, test } from 'vitest'

test('ids are UUIDs of version 7 that rise in the order they were made', () => {
  const randomness = nodeRandomness()
  const ids = Array.from({ length: 5000 }, () => randomness.id())
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('bytes are as many as asked for, and other ones each time', () => {
  const randomness = nodeRandomness()
  expect(randomness.bytes(0)).toHaveLength(0)
  expect(randomness.bytes(32)).toHaveLength(32)
  expect(randomness.bytes(32)).not.toEqual(randomness.bytes(32))
})
