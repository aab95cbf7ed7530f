import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { form } from '../support/cards.js'
import { show, take } from '../support/replies.js'
import { eva, olga, openTeamsOffice, room, type TeamsOffice } from '../support/teams-office.js'

let office: TeamsOffice
beforeEach(async () => {
  office = await openTeamsOffice()
})
afterEach(() => office.close())

describe('in a channel', () => {
  test('a card for everybody is said in the thread', async () => {
    office.answers(show({ title: 'Open requests' }, { audience: 'everyone' }))
    await office.client.as(eva.id).mentions(room, 'list')
    expect(office.saidInRoom()).toHaveLength(1)
    expect(office.saidInRoom()[0]?.conversation).toContain(';messageid=')
  })

  test('what is only for one person goes to their personal chat, which is opened if need be', async () => {
    office.answers(show({ title: 'Carla Customer' }))
    await office.client.as(eva.id).mentions(room, 'show PR-2026-0042')
    expect(office.saidTo(eva)).toEqual(['Carla Customer'])
    expect(JSON.stringify(office.saidInRoom())).not.toContain('Carla')
    expect(JSON.stringify(office.saidInRoom())).toContain('our personal chat')
  })

  test('a form goes there too', async () => {
    office.answers({ kind: 'form', form: form({ intro: [[{ kind: 'text', text: 'of Carla' }]] }) })
    await office.client.as(eva.id).mentions(room, 'extend PR-2026-0042')
    expect(office.saidTo(eva)).toEqual([expect.stringContaining('of Carla')])
    expect(JSON.stringify(office.saidInRoom())).not.toContain('Carla')
  })

  test('nothing is said aloud when the person cannot be reached', async () => {
    office.teams.block(eva.id)
    office.answers(show({ title: 'Carla Customer' }))
    await office.client.as(eva.id).mentions(room, 'show PR-2026-0042')
    expect(JSON.stringify(office.saidInRoom())).not.toContain('Carla')
    expect(JSON.stringify(office.saidInRoom())).toContain('cannot reach you')
  })

  test('a button’s private answer is not shown in the channel either', async () => {
    office.answers(show({ title: 'Request', actions: [take] }, { audience: 'everyone' }))
    await office.client.as(olga.id).mentions(room, 'show PR-2026-0042')
    const [where = ''] = office.saidInRoom().flatMap(({ conversation }) => conversation ?? [])
    const message = office.teams.messages(where).at(-1)
    if (message === undefined) throw new Error('no card in the channel')
    office.answers(show({ title: 'Carla Customer' }, { mode: 'replace' }))
    const clicked = await office.client.as(eva.id).clicks(message, 'Take')
    expect(clicked.card).toBeUndefined()
    expect(clicked.toast).toContain('personal chat')
    expect(office.saidTo(eva)).toEqual(['Carla Customer'])
    expect(office.teams.calls('update')).toEqual([])
  })
})
