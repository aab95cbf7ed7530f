import { teamsClient } from '@privacy-desk/stand-ins/teams/teams-client.js'
import { expect, it, onTestFinished } from 'vitest'
import { startTenant } from './tenant.js'

const hall = '19:desk@thread.tacv2'

it('what people saw is there again', async () => {
  const clock = () => Date.parse('2026-03-06T08:30:00Z')
  const first = await startTenant(undefined, { clock })
  onTestFinished(async () => void (await first.close()))
  const people = teamsClient(first.teams, first.issuer, { botUrl: 'http://127.0.0.1:1' })
  people.as('aad-anna').writes(hall, 'good morning')
  await people.as('aad-anna').sharesFile('From: x', 'a.eml')
  first.teams.block('29:ben')
  const saved = JSON.parse(JSON.stringify(first.teams.save()))

  const second = await startTenant(undefined, { clock, saved })
  onTestFinished(async () => void (await second.close()))
  expect(second.teams.messages(hall)).toMatchObject([
    { text: 'good morning', from: '29:anna', at: clock() },
  ])
  const [mail] = second.teams.directMessages('29:anna')
  const address = /http:[^"]*a\.eml/.exec(JSON.stringify(mail?.attachments))?.[0] ?? ''
  expect(address.startsWith(second.teams.serviceUrl)).toBe(true)
  expect(await (await fetch(address)).text()).toBe('From: x')
  expect(second.teams.save().blocked).toEqual(['29:ben'])
})
