import {
  type BreachPermission,
  breachPermissions,
  breachViewer,
  mayWithBreach,
} from '@privacy-desk/core/people/breach-policy.js'
import type { Member, MemberId, Role } from '@privacy-desk/core/people/member.js'
import { roles } from '@privacy-desk/core/people/member.js'
import { describe, expect, it } from 'vitest'
import { person } from './person.js'

const lena = 'lena' as MemberId
const deputy = 'deputy' as MemberId
const mila = 'mila' as MemberId
const room = { lead: lena, deputy, members: [mila], isPrivate: false }
const privately = { ...room, isPrivate: true }

const member = (id: string, ...held: Role[]): Member => person(id, held)
const granted = (one: Member, of: typeof room): BreachPermission[] =>
  breachPermissions.filter((permission) => mayWithBreach(one, permission, of))

const all = [...breachPermissions]

describe('in an open room', () => {
  it.each<[string, Member, BreachPermission[]]>([
    ['the lead may do everything', member('lena', 'owner'), all],
    ['so may the deputy', member('deputy', 'employee'), all],
    ['a member works the checklist', member('mila', 'employee'), ['see', 'see-details', 'work']],
    ['the DPO may do everything', member('dora', 'dpo'), all],
    ['staff see how it stands', member('olga', 'owner'), ['see']],
    ['so do managers', member('mia', 'manager'), ['see']],
    ['so do admins', member('adam', 'admin'), ['see']],
    ['other employees see nothing', member('emil', 'employee'), []],
  ])('%s', (_, one, permissions) => {
    expect(granted(one, room)).toEqual(permissions)
  })
})

describe('in a private room', () => {
  it.each(roles)('a %s who is not in it may do nothing at all', (role) => {
    expect(granted(member('other', role), privately)).toEqual([])
  })

  it('not even one who holds every role', () => {
    expect(granted(member('other', ...roles), privately)).toEqual([])
  })

  it('those who are in it may do what they may in any room', () => {
    expect(granted(member('lena', 'employee'), privately)).toEqual(all)
    expect(granted(member('mila', 'employee'), privately)).toEqual(['see', 'see-details', 'work'])
    expect(granted(member('mila', 'dpo'), privately)).toEqual(all)
  })
})

describe('a list is read', () => {
  it('for a member and those whom they stand in for', () => {
    const viewer = breachViewer([member('emil', 'employee'), member('lena', 'owner')])
    expect(viewer).toEqual({ people: ['emil', 'lena'], seesOpen: true })
  })

  it('by an employee only for the rooms they are in', () => {
    expect(breachViewer([member('emil', 'employee')])).toEqual({
      people: ['emil'],
      seesOpen: false,
    })
  })
})
