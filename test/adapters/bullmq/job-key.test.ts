import { jobKey } from '@privacy-desk/core/adapters/bullmq/job-key.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it('gives different ids different keys, none with a colon and none a number', () => {
  const id = fc.string({ unit: 'binary', minLength: 1 })
  fc.assert(
    fc.property(id, id, (one, other) => {
      expect(jobKey(one) === jobKey(other)).toBe(one === other)
      expect(jobKey(one)).not.toContain(':')
      expect(jobKey(one)).toMatch(/^j-/)
    }),
  )
})
