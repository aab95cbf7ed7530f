import { deskFile } from '@privacy-desk/core/config/desk-file.js'
import { toProfile } from '@privacy-desk/core/config/to-profile.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import { defaultLadder } from '@privacy-desk/core/reminders/ladder.js'
import { describe, expect, test } from 'vitest'
import { deskContent } from './desk-content.js'

const profileOf = (content: object) => toProfile(deskFile.parse(content), ['slack'])

/** Olga of the example, with something else about her. */
function olga(more: object) {
  const content = deskContent()
  const members = content.members.map((one) => (one.id === 'olga' ? { ...one, ...more } : one))
  return profileOf({ ...content, members }).roster.find('olga' as MemberId)
}

describe('the profile of a desk', () => {
  test('has the built-in ladder where the file has none of its own', () => {
    expect(profileOf(deskContent()).ladder).toBe(defaultLadder)
    const ladder = [
      { name: 'x', to: 'dpo', anchor: 'opened', workingDays: 1, whileStatus: ['received'] },
    ]
    expect(profileOf({ ...deskContent(), ladder }).ladder).toEqual(ladder)
  })

  test.each([
    [{}, 'Europe/Berlin'],
    [{ zone: 'America/New_York' }, 'America/New_York'],
  ])('gives a member with %j the zone %s', (more, zone) => {
    expect(olga(more)?.zone).toBe(zone)
  })

  test.each([
    [{}, 'slack'],
    [{ prefers: 'teams' }, 'teams'],
    [{ slack: undefined }, 'teams'],
  ])('lets a member with %j be reached on %s', (more, platform) => {
    expect(olga(more)?.prefers).toBe(platform)
  })

  test('knows Teams members by their id in small letters, as Teams writes it', () => {
    const teams = 'ABCDEF00-0000-4000-8000-000000000009'
    expect(olga({ teams })?.ids.teams).toBe(teams.toLowerCase())
  })
})
