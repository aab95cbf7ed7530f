import { expect, it } from 'vitest'
import { sharedPlayground } from './support/shared-playground.js'
import { slow } from './support/slow.js'

const playground = sharedPlayground()

it('the clock goes forward only', slow, async () => {
  const api = playground()
  const now = async () => (await api.state('slack', 'olga')).clock.now
  const move = (request: unknown) => api.post('/api/time', request)
  expect(await now()).toBe('2026-03-06T08:30:00.000Z')

  expect(await move({ days: -1 })).toEqual({
    ok: false,
    problem: 'The desk’s clock never goes back.',
  })
  expect(await move({ date: '2026-03-05' })).toEqual({
    ok: false,
    problem: 'The desk’s clock never goes back: today is 6 March 2026.',
  })
  for (const date of ['31 March', '9999-12-31']) {
    expect(await move({ date })).toEqual({
      ok: false,
      problem: 'Write a day up to 13 March 2036, such as 2026-03-31.',
    })
  }
  expect(await move({ days: 0.5 })).toMatchObject({ ok: false })
  expect(await move({ to: 'the-past' })).toMatchObject({ ok: false })
  expect(await move({ to: 'next-reminder' })).toEqual({
    ok: false,
    problem: 'No reminder is waiting: every request is closed, or there is none yet.',
  })
  expect(await now()).toBe('2026-03-06T08:30:00.000Z')

  expect(await move({ days: 1 })).toEqual({ ok: true })
  expect(await now()).toBe('2026-03-07T08:30:00.000Z')
  // The clocks in Berlin go forward on 29 March: still half past nine.
  expect(await move({ days: 23 })).toEqual({ ok: true })
  expect(await now()).toBe('2026-03-30T07:30:00.000Z')
  expect(await move({ date: '2026-04-01' })).toEqual({ ok: true })
  expect(await now()).toBe('2026-04-01T07:00:00.000Z')
})

it('reminders come on the way, each on its day', slow, async () => {
  const api = playground()
  const act = { do: 'share-sample', file: 'erasure-request-en.eml' } as const
  await api.act('slack', 'employee', act)
  await api.post('/api/time', { days: 7 })
  const { conversations } = await api.state('slack', 'dora')
  const [direct] = conversations
  expect(direct?.messages.map(({ at }) => at.slice(0, 16))).toEqual(['2026-04-07T07:00'])
})
