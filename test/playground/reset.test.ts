import { expect, it } from 'vitest'
import { openPlayground } from './support/open-playground.js'
import type { Api } from './support/start-api.js'

it('an empty desk and a lived-in one are a reset away', { timeout: 480_000 }, async () => {
  const api = await openPlayground({ startAt: '2026-03-16T08:30:00Z' })
  expect((await api.state('slack', 'dora')).curtain.requests).toEqual([])

  expect(await api.post('/api/reset', { to: 'lived-in' })).toEqual({ ok: true })
  const dora = await api.state('slack', 'dora')
  expect(dora.clock.now).toBe('2026-03-16T08:30:00.000Z')
  const requests = dora.curtain.requests.filter((reference) => reference.startsWith('PR-'))
  expect(requests).toHaveLength(32)
  expect(requests[0]).toBe('PR-2025-0001')
  await expectBreachesBehindTheCurtain(api)
  expect(dora.violations).toEqual([])
  await expectRooms(api)
  expect(dora.clock.nextReminderAt).not.toBeNull()
  const [direct, desk] = dora.conversations
  expect(desk?.messages.length).toBeGreaterThan(25)
  const days = (direct?.messages ?? []).map(({ at }) => at.slice(0, 10))
  expect(days[0]?.slice(0, 4)).toBe('2025')
  expect(days).toEqual(days.toSorted())

  const tickets = desk?.messages.map((message) => JSON.stringify(message)) ?? []
  const closed: string[] = []
  for (const request of requests) {
    const { curtain } = await api.state('slack', 'dora', request)
    if (curtain.events.at(-1)?.type === 'request-closed') closed.push(request)
  }
  const told = tickets.flatMap((ticket) =>
    ticket.includes('Closed') ? (/Privacy request (PR-[\d-]+)/.exec(ticket)?.[1] ?? []) : [],
  )
  expect(told.length, 'every card shows how its request stands in the end').toBeGreaterThan(10)
  expect(closed).toEqual(expect.arrayContaining(told))
  const open = tickets.filter((ticket) => !ticket.includes('Closed')).join()
  expect(closed.filter((request) => open.includes(request))).toEqual([])

  expect(await api.post('/api/reset', { to: 'lived-in' })).toEqual({ ok: true })
  expect((await api.state('teams', 'dora')).curtain.requests).toEqual(dora.curtain.requests)

  expect(await api.post('/api/reset', { to: 'empty' })).toEqual({ ok: true })
  expect((await api.state('slack', 'dora')).curtain.requests).toEqual([])
})

/** Events and clocks of both, for who may see them; an employee does not hear that there are any. */
async function expectBreachesBehindTheCurtain(api: Api): Promise<void> {
  const { curtain } = await api.state('slack', 'dora')
  const breaches = curtain.requests.filter((reference) => reference.startsWith('BR-'))
  expect(breaches).toHaveLength(2)
  const shown = (await api.state('slack', 'dora', breaches.at(-1))).curtain
  expect(shown.events[0]?.type).toBe('breach-opened')
  expect(shown.explanation[0]?.milestone).toBe('gdpr/notify-authority')
  const { requests, request } = (await api.state('slack', 'employee', breaches[0])).curtain
  expect(requests.join()).not.toContain('BR-')
  expect(request).toMatch(/^PR-/)
}

/** The one of Slack in a private channel with its pinned card, the one of Teams in a thread. */
async function expectRooms(api: Api): Promise<void> {
  const inSlack = (await api.state('slack', 'dora')).conversations.find(
    ({ isPrivate }) => isPrivate,
  )
  expect(inSlack?.title).toMatch(/^breach-br-2026-\d{4}$/)
  const [card, ...more] = inSlack?.messages ?? []
  expect(more).toEqual([])
  expect(card?.isPinned).toBe(true)
  expect(JSON.stringify(card)).toMatch(/Risk.*A risk/)
  expect(JSON.stringify(card)).not.toContain('payroll')
  const employee = (await api.state('slack', 'employee')).conversations
  expect(employee.map(({ title }) => title).join()).not.toContain('breach')
  const inTeams = (await api.state('teams', 'olga')).conversations.find(
    ({ title }) => title === 'breaches',
  )
  expect(inTeams?.messages).toHaveLength(1)
  expect(JSON.stringify(inTeams?.messages)).toContain('Closed')
}
