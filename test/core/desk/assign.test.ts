import { parseCommand } from '@privacy-desk/core/intents/parser.js'
import { beforeEach, expect, test } from 'vitest'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'

let desk: PeopleAtTheDesk

beforeEach(async () => {
  desk = await peopleAtTheDesk()
  await desk.handsOver()
  await desk.does('U0EMPLOYEE', 'confirm')
})

const assign = async (line: string) => {
  const { args } = parseCommand(`assign PR-2026-0001 ${line}`)
  return await desk.does('U0DORA', 'assign', { ...args }, 'PR-2026-0001', 'typed')
}

const ownerNow = async () => (await desk.at.deps.store.events.request('PR-2026-0001'))?.owner

test.each(['olga', '@olga', '@slack:U0OLGA', 'Olga Owner', 'OLGA', 'Ólga', 'Owner, Olga'])(
  'a request is given to Olga when she is called “%s”',
  async (name) => {
    await assign(name)
    expect(await ownerNow()).toBe('olga')
  },
)

test('a name that two people share is asked back with both, and changes nothing', async () => {
  expect(wordsOf(await assign('Owner'))).toContain(
    '“Owner” may be Olga Owner or Omar Owner. Choose one.',
  )
  expect(await ownerNow()).toBeUndefined()
})

test.each(['Nobody Here', 'Mia Manager', '<!channel>', '…', `x${'y'.repeat(300)}`])(
  '“%s” is nobody who can own it, and that is said',
  async (name) => {
    expect(wordsOf(await assign(name))).toMatch(/Nobody called “.{1,60}” can own a request/)
    expect(await ownerNow()).toBeUndefined()
  },
)

test('who may not assign a request that nobody owns is told to take it, not to ask its owner', async () => {
  const reply = await desk.does('U0OMAR', 'assign', { owner: 'olga' })
  expect(wordsOf(reply)).toContain('Nobody owns this request yet')
  expect(wordsOf(reply)).toContain('become its owner with “take”')
  expect(wordsOf(reply)).not.toContain('Ask them')
})
