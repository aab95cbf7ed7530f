import type { TokenKind } from '@privacy-desk/stand-ins/teams/token-kinds.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { eva, openTeamsOffice, type TeamsOffice } from '../support/teams-office.js'

let office: TeamsOffice
beforeAll(async () => {
  // The SDK prints every bad token's reason; that is not ours to test.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  office = await openTeamsOffice()
})
afterAll(() => office.close())

const kinds: readonly TokenKind[] = [
  'expired',
  'not-yet-valid',
  'wrong-audience',
  'wrong-issuer',
  'wrong-signature',
  'unknown-key',
  'unendorsed-key',
  'missing-serviceurl',
  'other-serviceurl',
  'unsigned',
  'garbage',
]

describe('whoever writes to the bot', () => {
  test('is let in with a token of the channel', async () => {
    const { status } = await office.client.as(eva.id).says('help')
    expect(status).toBe(200)
    expect(office.asked).toHaveLength(1)
  })

  test.each(kinds)('is turned away with a token that is %s', async (token) => {
    const before = office.asked.length
    const answer = await office.client.as(eva.id, { token }).says('help')
    expect([answer.status, answer.json]).toEqual([
      401,
      { error: { code: 'Unauthorized', message: 'the request was not authenticated' } },
    ])
    expect(office.asked).toHaveLength(before)
  })

  test('is turned away without a token', async () => {
    expect((await office.client.as(eva.id, { authorization: null }).says('help')).status).toBe(401)
  })

  test('is turned away with a token for another service, before it is compared', async () => {
    const change = (activity: object) => ({ ...activity, serviceUrl: 'https://evil.example.org/' })
    expect((await office.client.as(eva.id, { change }).says('help')).status).toBe(401)
    expect(await office.directory.conversation('teams', 'evil')).toBeNull()
  })

  test('is asked for the service URL, without which the SDK would not compare it', async () => {
    const change = ({ serviceUrl: _, ...activity }: Record<string, unknown>) => activity
    expect((await office.client.as(eva.id, { change }).says('help')).status).toBe(400)
  })

  test('is not served from another tenant, in whichever place it is named', async () => {
    const foreign = '00000000-0000-4000-8000-00000000f0f0'
    const said = (change: (activity: Record<string, unknown>) => Record<string, unknown>) =>
      office.client.as(eva.id, { change }).says('help')
    const before = office.asked.length
    const answers = [
      await said((activity) => ({ ...activity, channelData: { tenant: { id: foreign } } })),
      await said((activity) => ({
        ...activity,
        conversation: { ...Object(activity.conversation), tenantId: foreign },
      })),
      await said(({ channelData: _, ...activity }) => ({
        ...activity,
        conversation: { id: 'a:x', conversationType: 'personal' },
      })),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(office.asked).toHaveLength(before)
  })
})
