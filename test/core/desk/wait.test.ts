import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Actor } from '@privacy-desk/core/people/member.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'

const ref = 'PR-2026-0001'
let at: DeskOfTest
let olga: Actor
let inbound = 0

beforeEach(async () => {
  at = await deskOfTest()
  olga = await at.actor('U0OLGA')
  await at.desk.accept(pasted('Please delete everything', at), olga, 'test:mail')
  await at.settle()
  await does('confirm')
  await does('take')
})

async function does(
  name: Intent['name'],
  args: Record<string, string> = {},
  via: Intent['via'] = 'clicked',
) {
  inbound += 1
  const reply = await at.desk.handle({ name, ref, args, via }, olga, `test:wait:${inbound}`)
  await at.settle()
  return reply
}

async function waits() {
  const events = await at.deps.store.events.read(ref)
  return events.map(({ event }) => event).filter(({ type }) => type.startsWith('pause-'))
}

const formWith = (error: RegExp) => ({
  kind: 'form',
  form: {
    fields: expect.arrayContaining([
      expect.objectContaining({ name: 'on', error: expect.stringMatching(error) }),
    ]),
  },
})

describe('waiting for the requester', () => {
  test('is recorded with the days on which they were asked and replied', async () => {
    await does('pause', { kind: 'identity', on: '2026-03-06' }, 'submitted')
    await does('resume', { on: '2026-03-06' }, 'submitted')
    expect(await waits()).toEqual([
      { type: 'pause-started', kind: 'identity', on: '2026-03-06' },
      { type: 'pause-ended', kind: 'identity', on: '2026-03-06' },
    ])
  })

  test('asks for the days when a button is pressed, with today in the field', async () => {
    expect(await does('pause')).toMatchObject({ kind: 'form', form: { intent: { name: 'pause' } } })
    await does('pause', { kind: 'clarification' }, 'typed')
    const reply = await does('resume')
    expect(reply).toMatchObject({ kind: 'form', form: { intent: { name: 'resume' } } })
    expect(await waits()).toHaveLength(1)
  })

  test('typed without a day is of today', async () => {
    await does('pause', { kind: 'identity' }, 'typed')
    await does('resume', {}, 'typed')
    expect(await waits()).toHaveLength(2)
  })

  test.each([
    ['2099-01-01', /lies in the future/],
    ['2026-03-01', /before the request was received/],
    ['yesterday', /as YYYY-MM-DD/],
  ])('cannot begin on %s: the form comes back with a line under the day', async (on, error) => {
    const filled = { kind: 'identity', on }
    expect(await does('pause', filled, 'submitted')).toMatchObject(formWith(error))
    expect(await waits()).toEqual([])
  })

  test('cannot end before the requester was asked', async () => {
    await does('pause', { kind: 'identity' }, 'typed')
    const reply = await does('resume', { on: '2026-03-05' }, 'submitted')
    expect(reply).toMatchObject(formWith(/cannot have come before/))
    expect(await waits()).toHaveLength(1)
  })
})
