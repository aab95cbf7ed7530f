import type { MemberId } from '@privacy-desk/core/people/member.js'
import { requestPermissions } from '@privacy-desk/core/people/policy.js'
import { exampleView } from '@privacy-desk/core/views/examples/example-request.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { reminderCard } from '@privacy-desk/core/views/reminder-card.js'
import { describe, expect, test } from 'vitest'

const readers = ['reporter', 'owner', 'manager', 'dpo'] as const

describe.each(readers)('a reminder of the %s, once there is nothing to be reminded of', (to) => {
  test.each([
    ['closed', 'It is closed: you need do nothing more.'],
    ['answered', 'The answer is recorded: nothing is due any more.'],
  ] as const)('asks for nothing when the request is %s', (status, sentence) => {
    const card = reminderCard(exampleView({ status }), { to, mark: 'mark' })
    expect(card.title).toBe('PR-2026-0042 is settled')
    expect(card.paragraphs.map(plainText)).toEqual([sentence])
  })
})

test('the one who handed it over is not asked to own what was confirmed meanwhile', () => {
  const card = reminderCard(exampleView({ status: 'confirmed' }), { to: 'reporter', mark: 'mark' })
  expect(card.paragraphs.map(plainText)).toEqual([
    'It was confirmed. There is nothing more for you to do.',
  ])
})

test('of one that nobody confirmed, both answers can be given, and its date be asked for', () => {
  const view = exampleView({ status: 'received' }, requestPermissions)
  const steps = reminderCard(view, { to: 'reporter', mark: 'mark' }).actions
  const names = steps.map(({ intent }) => intent.name)
  expect(names).toEqual(['acknowledge', 'confirm', 'correct', 'dismiss', 'why'])
})

describe('while the requester is waited for', () => {
  const asked = (to: (typeof readers)[number]) => {
    const view = exampleView({ status: 'awaiting-identity', owner: 'olga' as MemberId })
    return reminderCard(view, { to, mark: 'mark' }).paragraphs.map(plainText).join()
  }

  test('the owner is reminded of the reply, not told to answer', () => {
    expect(asked('owner')).toContain('Has the reply come? Record it.')
    expect(asked('owner')).not.toMatch(/please answer/i)
  })

  test.each(['manager', 'dpo'] as const)('the %s hears what the owner waits for', (to) => {
    expect(asked(to)).toContain('The owner waits for the requester.')
  })
})
