import { unlessConflict } from '@privacy-desk/core/desk/unless-conflict.js'
import { expect, it } from 'vitest'

it('tries anew what somebody faster has overtaken', async () => {
  const results = ['conflict', 'conflict', 'appended']
  expect(await unlessConflict(async () => results.shift() ?? 'none')).toBe('appended')
  expect(results).toEqual([])
})

it('asks for another try by the person when somebody was faster every time', async () => {
  let tries = 0
  const result = await unlessConflict(async () => {
    tries += 1
    return 'conflict'
  })
  expect(result).toEqual({ refused: 'try-again' })
  expect(tries).toBeGreaterThan(5)
})
