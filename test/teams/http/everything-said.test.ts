import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eva, openTeamsOffice, room, type TeamsOffice } from '../support/teams-office.js'

let office: TeamsOffice
beforeEach(async () => {
  office = await openTeamsOffice()
})
afterEach(() => office.close())

describe('everything the bot says', () => {
  test('is valid for Teams, and nothing of it is in the log', async () => {
    const person = office.client.as(eva.id)
    await person.installs()
    await person.says('Carla Customer wants\nher data')
    await person.sharesFile('Carla Customer', 'Carla Customer.eml')
    await person.mentions(room, 'show PR-2026-0042')
    expect(office.teams.violations()).toEqual([])
    expect(office.log.text()).not.toMatch(/Carla|Eva|aad-/)
  })
})
