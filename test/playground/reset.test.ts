import { expect, it } from 'vitest'
import { openPlayground } from './support/open-playground.js'

it('an empty desk and a lived-in one are a reset away', { timeout: 240_000 }, async () => {
  const api = await openPlayground({ startAt: '2026-03-16T08:30:00Z' })
  expect((await api.state('slack', 'dora')).curtain.requests).toEqual([])

  expect(await api.post('/api/reset', { to: 'lived-in' })).toEqual({ ok: true })
  const dora = await api.state('slack', 'dora')
  expect(dora.clock.now).toBe('2026-03-16T08:30:00.000Z')
  expect(dora.curtain.requests).toHaveLength(32)
  expect(dora.curtain.requests[0]).toBe('PR-2025-0001')
  expect(dora.violations).toEqual([])
  expect(dora.clock.nextReminderAt).not.toBeNull()
  const [direct, desk] = dora.conversations
  expect(desk?.messages.length).toBeGreaterThan(25)
  const days = (direct?.messages ?? []).map(({ at }) => at.slice(0, 10))
  expect(days[0]?.slice(0, 4)).toBe('2025')
  expect(days).toEqual(days.toSorted())

  const again = performance.now()
  expect(await api.post('/api/reset', { to: 'lived-in' })).toEqual({ ok: true })
  expect(performance.now() - again).toBeLessThan(20_000)
  expect((await api.state('teams', 'dora')).curtain.requests).toHaveLength(32)

  expect(await api.post('/api/reset', { to: 'empty' })).toEqual({ ok: true })
  expect((await api.state('slack', 'dora')).curtain.requests).toEqual([])
})
