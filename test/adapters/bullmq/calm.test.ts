import { calm } from '@privacy-desk/core/adapters/bullmq/calm.js'
import { expect, it } from 'vitest'

function systemError(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code, syscall: 'connect' })
}

it('reports an outage once, and anything else each time', () => {
  const reported: unknown[] = []
  const report = calm((error) => reported.push(error), 60_000)
  for (let turn = 0; turn < 3; turn += 1) {
    report(systemError('ECONNREFUSED'))
    report(systemError('ECONNRESET'))
    report('something else')
  }
  expect(reported.map(String)).toEqual([
    'Error: connect ECONNREFUSED',
    'Error: connect ECONNRESET',
    'something else',
    'something else',
    'something else',
  ])
})

it('reports an outage that goes on once in a while', async () => {
  const reported: unknown[] = []
  const report = calm((error) => reported.push(error), 20)
  report(systemError('ECONNREFUSED'))
  await new Promise((resolve) => setTimeout(resolve, 40))
  report(systemError('ECONNREFUSED'))
  expect(reported).toHaveLength(2)
})
