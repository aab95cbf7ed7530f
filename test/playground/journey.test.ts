import { describe, expect, it } from 'vitest'
import type { ClientName } from '../../apps/playground/src/protocol.js'
import { handsOn } from './support/hands.js'
import { openPlayground } from './support/open-playground.js'
import { slow } from './support/slow.js'

const clients: readonly ClientName[] = ['slack', 'teams']

describe.each(clients)('in %s', (client) => {
  it('a request goes from the mail to the closed ticket', slow, async () => {
    const api = await openPlayground()
    const { press, fill, sees } = handsOn(api, client)
    const request = async () => (await api.state(client, 'dora')).curtain
    const happened = async () => (await request()).events.map(({ type }) => type)

    const act = { do: 'share-sample', file: 'erasure-request-en.eml' } as const
    expect(await api.act(client, 'employee', act)).toEqual({ ok: true })
    expect(await sees('employee')).toContain('carla.winter@example.org')
    expect(await happened()).toEqual(['request-received'])

    await press('employee', 'Yes, open a ticket')
    await press('olga', 'Take it')
    expect(await sees('olga')).toContain('carla.winter@example.org')

    const { clock } = await api.state(client, 'olga')
    expect(clock.nextReminderAt?.slice(0, 10)).toBe('2026-03-20')
    const before = (await sees('olga')).length
    expect(await api.post('/api/time', { to: 'next-reminder' })).toEqual({ ok: true })
    expect((await api.state(client, 'olga')).clock.now).toBe('2026-03-20T08:00:00.000Z')
    expect((await sees('olga')).length).toBeGreaterThan(before)

    await press('olga', 'Extend')
    await fill('olga', 'Extend', {
      'Ground (GDPR art. 12(3))': 'complexity',
      'Reason, as the requester was given it': 'The data lie in four archives.',
      'The requester was told on': '2026-03-20',
    })
    const respond = (await request()).explanation.find(({ milestone }) => milestone === 'respond')
    expect(respond?.safe).toBe('2026-06-05')

    await press('olga', 'Record the answer')
    await fill('olga', 'Record', { Outcome: 'fulfilled', 'Answered on': '2026-03-20' })
    await press('olga', 'Close')
    expect(await happened()).toEqual([
      'request-received',
      'request-confirmed',
      'owner-assigned',
      'deadline-extended',
      'request-answered',
      'request-closed',
    ])
    const { violations, clock: after } = await api.state(client, 'olga')
    expect(violations).toEqual([])
    expect(after.nextReminderAt).toBeNull()
  })
})
