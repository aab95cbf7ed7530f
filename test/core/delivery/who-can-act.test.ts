import { whoCanAct } from '@privacy-desk/core/delivery/who-can-act.js'
import type { DeskProfile } from '@privacy-desk/core/desk/profile.js'
import type { Member, Platform } from '@privacy-desk/core/people/member.js'
import { createRoster } from '@privacy-desk/core/people/roster.js'
import type { Notice } from '@privacy-desk/core/ports/notice-store.js'
import { describe, expect, test } from 'vitest'
import { newNotice } from '../../contracts/samples.js'
import { person } from '../people/person.js'

const both = { slack: 'U0X', teams: 'teams-x' }
const dora = person('dora', ['dpo'], { ids: both })
const dana = person('dana', ['dpo'], { ids: both })
const ada = person('ada', ['admin'], { ids: both })

const profile = (
  members: readonly Member[],
  platforms: readonly Platform[] = ['slack', 'teams'],
): Pick<DeskProfile, 'roster' | 'platforms' | 'deskChannel'> => ({
  roster: createRoster(members),
  platforms,
  deskChannel: { slack: 'C0DESK' },
})

const lost = (recipient: string): Notice => ({
  ...newNotice(1, { recipient, platform: 'slack' }),
  status: 'failed',
  attempts: 12,
})

const told = (members: readonly Member[], recipient: string, platforms?: readonly Platform[]) =>
  whoCanAct(profile(members, platforms) as DeskProfile, lost(recipient)).map(
    (one) => `${one.recipient} on ${one.platform}`,
  )

describe('of a notice that did not arrive hears', () => {
  test('every DPO, when it was somebody else’s', () => {
    expect(told([dora, dana, ada], 'member:olga')).toEqual([
      'member:dora on slack',
      'member:dana on slack',
    ])
  })

  test('the other DPO, when it was a DPO’s', () => {
    expect(told([dora, dana, ada], 'member:dora')).toEqual(['member:dana on slack'])
  })

  test('the administrator, when it was the only DPO’s', () => {
    expect(told([dora, ada], 'member:dora')).toEqual(['member:ada on slack'])
  })

  test('the same DPO elsewhere and the desk’s channel, where there is no administrator', () => {
    expect(told([dora], 'member:dora')).toEqual(['member:dora on teams', 'channel:desk on slack'])
    expect(told([dora], 'member:dora', ['slack'])).toEqual(['channel:desk on slack'])
  })
})
