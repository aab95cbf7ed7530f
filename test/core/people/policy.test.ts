import type { Member, MemberId, Role } from '@privacy-desk/core/people/member.js'
import {
  type GeneralPermission,
  generalPermissions,
  may,
  mayInGeneral,
  type RequestPermission,
  requestPermissions,
} from '@privacy-desk/core/people/policy.js'
import { type RequestStatus, requestStatuses } from '@privacy-desk/core/requests/request.js'
import { describe, expect, test } from 'vitest'
import { person } from './person.js'

const olga = 'olga' as MemberId
const mia = 'mia' as MemberId
const reporter = 'slack:U0EMPLOYEE' as MemberId

/** Everybody who can stand in some relation to a request that Olga owns and an employee handed over. */
const people = {
  stranger: person('slack:U0STRANGER', ['employee']),
  reporter: person(reporter, ['employee']),
  'another owner': person('omar', ['owner']),
  'the owner': person(olga, ['owner']),
  'another manager': person('max', ['manager']),
  'the owner’s manager': person(mia, ['manager']),
  admin: person('ada', ['admin']),
  dpo: person('dora', ['dpo']),
} as const satisfies Record<string, Member>

type Who = keyof typeof people

const always = requestStatuses
const unconfirmed: readonly RequestStatus[] = ['received']

/** Who may do what, in which states of the request; whoever is not named may not. */
const matrix: Readonly<Record<RequestPermission, Partial<Record<Who, readonly RequestStatus[]>>>> =
  {
    'see-status': {
      reporter: always,
      'another owner': always,
      'the owner': always,
      'another manager': always,
      'the owner’s manager': always,
      admin: always,
      dpo: always,
    },
    'see-details': { reporter: unconfirmed, 'the owner': always, dpo: always },
    correct: { reporter: unconfirmed, 'the owner': always, dpo: always },
    confirm: { reporter: unconfirmed, dpo: always },
    dismiss: { reporter: unconfirmed, dpo: always },
    take: { 'another owner': always, 'the owner': always, dpo: always },
    assign: { 'the owner': always, 'the owner’s manager': always, dpo: always },
    work: { 'the owner': always, dpo: always },
    reopen: { dpo: always },
    acknowledge: {
      reporter: always,
      'the owner': always,
      'the owner’s manager': always,
      dpo: always,
    },
  }

const everyCase = requestPermissions.flatMap((permission) =>
  (Object.keys(people) as Who[]).map((who) => ({
    permission,
    who,
    states: matrix[permission][who] ?? [],
  })),
)

test.each(everyCase)('$permission for $who: $states', ({ permission, who, states }) => {
  const granted = requestStatuses.filter((status) =>
    may(people[who], permission, { owner: olga, reporter, status }, mia),
  )
  expect(granted).toEqual(states)
})

describe('what was filed before anybody had confirmed it', () => {
  test('is opened again by its reporter or the DPO, and by nobody else', () => {
    const request = { owner: olga, reporter, status: 'closed', filed: true } as const
    const opening = (Object.keys(people) as Who[]).filter((who) =>
      may(people[who], 'reopen', request, mia),
    )
    expect(opening).toEqual(['reporter', 'dpo'])
  })
})

describe('while nobody owns it', () => {
  const request = { reporter, status: 'confirmed' } as const

  test('nobody works on it but the DPO', () => {
    const working = (Object.keys(people) as Who[]).filter((who) =>
      may(people[who], 'work', request),
    )
    expect(working).toEqual(['dpo'])
  })

  test('nobody is its owner’s manager', () => {
    expect(may(people['the owner’s manager'], 'assign', request)).toBe(false)
  })
})

const inGeneral: Readonly<Record<GeneralPermission, readonly Role[]>> = {
  report: ['employee', 'owner', 'manager', 'dpo', 'admin'],
  'list-all': ['owner', 'manager', 'dpo', 'admin'],
  'see-problems': ['dpo', 'admin'],
}

describe.each(generalPermissions)('%s', (permission) => {
  test.each(['employee', 'owner', 'manager', 'dpo', 'admin'] as const)(
    'for one who is %s',
    (role) => {
      expect(mayInGeneral(person('x', [role]), permission)).toBe(
        inGeneral[permission].includes(role),
      )
    },
  )
})

test('of several roles the strongest counts', () => {
  const both = person('x', ['employee', 'dpo'])
  expect(may(both, 'reopen', { reporter, status: 'closed' })).toBe(true)
})
