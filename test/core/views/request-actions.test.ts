import { requestPermissions as permissions } from '@privacy-desk/core/people/policy.js'
import { requestStatuses } from '@privacy-desk/core/requests/request.js'
import { exampleReading, exampleView } from '@privacy-desk/core/views/examples/example-request.js'
import { reminderCard } from '@privacy-desk/core/views/reminder-card.js'
import { channelActions, requestActions } from '@privacy-desk/core/views/request-actions.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const names = (actions: ReturnType<typeof requestActions>) =>
  actions.map(({ intent }) => intent.name)

describe('the next steps', () => {
  test.each([
    ['received', ['confirm', 'correct', 'dismiss', 'why']],
    ['confirmed', ['take', 'assign', 'correct', 'why']],
    ['in-progress', ['answer', 'extend', 'pause', 'assign', 'why']],
    ['awaiting-identity', ['resume', 'answer', 'extend', 'assign', 'why']],
    ['awaiting-clarification', ['resume', 'answer', 'extend', 'assign', 'why']],
    ['in-review', ['answer', 'extend', 'assign', 'why']],
    ['answered', ['close', 'reopen', 'why']],
    ['closed', ['reopen', 'why']],
  ] as const)('of one that is %s are %j', (status, steps) => {
    expect(names(requestActions(exampleView({ status }, permissions)))).toEqual(steps)
  })

  test('of one that looks like no request begin with filing it, without a second question', () => {
    const reading = { ...exampleReading, verdict: 'not-privacy' } as const
    const [first, second] = requestActions(exampleView({ reading }, permissions))
    expect(first).toMatchObject({ label: 'Yes, file it', intent: { name: 'dismiss' } })
    expect(first?.confirm).toBeUndefined()
    expect(second?.intent.name).toBe('confirm')
  })

  test('of one that reports a breach open it second, and explain the date last', () => {
    const view = exampleView({ status: 'received', types: ['breach-report'] }, permissions)
    const actions = requestActions(view)
    expect(actions.map(({ label }) => label)).toEqual([
      'Yes, open a ticket',
      'Open a breach',
      'Correct it',
      'No privacy request',
      'Why this date?',
    ])
    expect(actions[1]?.intent).toEqual({ name: 'breach new', args: { request: 'PR-2026-0042' } })
  })

  test('are only those that the viewer may take', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...requestStatuses),
        fc.subarray([...permissions]),
        (status, granted) => {
          const all = names(requestActions(exampleView({ status }, permissions)))
          const some = names(requestActions(exampleView({ status }, granted)))
          expect(all.filter((name) => some.includes(name))).toEqual(some)
          if (granted.length === 0) expect(some).toEqual([])
        },
      ),
    )
  })

  test('begin with the one in front, which is never a mere question', () => {
    for (const status of requestStatuses) {
      const [first, ...rest] = requestActions(exampleView({ status }, permissions))
      expect(first?.style).toBe('primary')
      expect(rest.filter(({ style }) => style === 'primary')).toEqual([])
    }
    expect(requestActions(exampleView({}, ['see-status'])).map(({ style }) => style)).toEqual([
      'plain',
    ])
  })

  test('ask once more before a request is filed as none', () => {
    const dismiss = requestActions(exampleView({}, permissions)).find(
      ({ intent }) => intent.name === 'dismiss',
    )
    expect(dismiss).toMatchObject({ style: 'danger', confirm: { yes: 'File it' } })
  })
})

test.each(requestStatuses)('in the channel anybody may look into one that is %s', (status) => {
  const offered = names(channelActions(exampleView({ status })))
  expect(offered).toEqual(status === 'confirmed' ? ['take', 'show', 'why'] : ['show', 'why'])
})

describe('a reminder', () => {
  const mark = 'owner-5-days@2026-04-07'
  const reminding = { to: 'owner', mark } as const

  test.each(requestStatuses)('of one that is %s has at most five buttons', (status) => {
    const card = reminderCard(exampleView({ status }, permissions), reminding)
    expect(card.actions.length).toBeLessThanOrEqual(5)
    const primary = card.actions.filter(({ style }) => style === 'primary')
    expect(primary.map(({ intent }) => intent.name)).toEqual(
      status === 'answered' || status === 'closed' ? [] : ['acknowledge'],
    )
  })

  test('says which stage of which run its button acknowledges', () => {
    const [seen] = reminderCard(exampleView({}, permissions), reminding).actions
    expect(seen?.intent).toEqual({
      name: 'acknowledge',
      ref: 'PR-2026-0042',
      args: { stage: mark },
    })
  })

  test('thanks the one who has seen it, and asks no more', () => {
    const view = exampleView({ acknowledged: [mark] }, permissions)
    const card = reminderCard(view, reminding)
    expect(card.paragraphs).toEqual([[{ kind: 'text', text: 'Seen. Thank you.' }]])
    expect(names(card.actions)).not.toContain('acknowledge')
  })

  test('offers no acknowledgement to one who may not give it', () => {
    const card = reminderCard(exampleView({}, ['see-status']), reminding)
    expect(names(card.actions)).not.toContain('acknowledge')
  })
})
