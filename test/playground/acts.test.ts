import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import { controls } from '@privacy-desk/stand-ins/slack/block-kit/controls.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { expect, it } from 'vitest'
import { handsOn } from './support/hands.js'
import { sharedPlayground } from './support/shared-playground.js'
import { slow } from './support/slow.js'
import type { Api } from './support/start-api.js'

const playground = sharedPlayground()

it('Slack’s gestures all lead to the desk', slow, async () => {
  const api = playground()
  const employee = () => api.state('slack', 'employee')
  const support = (await employee()).conversations.find(({ title }) => title === 'customer-support')
  const message = support?.messages.at(-1)?.id ?? ''

  await api.act('slack', 'employee', { do: 'message-menu', message })
  const before = (await employee()).curtain.requests.length
  expect(before, 'the message’s menu').toBe(1)

  await api.act('slack', 'employee', { do: 'global-shortcut' })
  const [dialog] = (await employee()).dialogs
  expect(dialog?.view, 'the global shortcut').toBeDefined()
  const id = dialog?.id ?? ''
  await api.act('slack', 'employee', { do: 'close', dialog: id })
  expect((await employee()).dialogs).toEqual([])

  await api.act('slack', 'employee', { do: 'global-shortcut' })
  await attach(api, 'my.eml', 'From: grace@example.net\n\nPlease delete my data')
  expect((await employee()).curtain.requests, 'a file in the modal').toHaveLength(2)

  await api.act('slack', 'employee', { do: 'open-home' })
  expect((await employee()).home, 'the Home tab').not.toBeNull()

  const text = 'Please send me a copy of all personal data you hold about me. Ada, ada@example.net'
  await api.act('slack', 'employee', { do: 'say', conversation: 'D0EMPLOYEE', text })
  expect((await employee()).curtain.requests, 'pasted text').toHaveLength(3)

  const base64 = Buffer.from('From: ada@example.net\n\nDelete my data').toString('base64')
  await api.act('slack', 'employee', { do: 'share-file', name: 'own.eml', base64 })
  expect((await employee()).curtain.requests, 'a file of one’s own').toHaveLength(4)
  const direct = (await employee()).conversations[0]?.messages ?? []
  expect(direct.flatMap(({ files }) => files)).toMatchObject([{ name: 'own.eml', size: 37 }])

  const mention = { do: 'say', conversation: 'C0SUPPORT', text: '@privacy-desk help' } as const
  await api.act('slack', 'mia', mention)
  expect(JSON.stringify(await api.state('slack', 'mia'))).toContain('What I can do for you')
})

/** Fills the file into the modal that is open, as the page does. */
async function attach(api: Api, name: string, text: string): Promise<void> {
  const dialog = (await api.state('slack', 'employee')).dialogs.at(-1)
  const field = controls(listAt(dialog?.view, 'blocks')).find(
    ({ element }) => element.type === 'file_input',
  )
  const files = [{ name, base64: Buffer.from(text).toString('base64') }]
  const kept = { [textAt(field?.element, 'action_id')]: { type: 'file_input', files } }
  const values = { [textAt(field?.block, 'block_id')]: kept }
  const act = { do: 'submit', dialog: dialog?.id ?? '', values } as const
  expect(await api.act('slack', 'employee', act)).toEqual({ ok: true })
}

it.each(['slack', 'teams'] as const)(
  'in %s a file that is sent with “attach” goes with the answer',
  slow,
  async (client) => {
    const api = playground()
    const { press } = handsOn(api, client)
    await api.act(client, 'employee', { do: 'share-sample', file: 'portabilita-it.eml' })
    await press('employee', 'Yes, open a ticket')
    await press('olga', 'Take it')
    const { requests } = (await api.state(client, 'olga')).curtain
    const reference = requests.at(-1) ?? ''
    const base64 = Buffer.from('day;kWh\r\n1;17\r\n').toString('base64')
    const text = `attach ${reference}`
    await api.act(client, 'olga', { do: 'share-file', name: 'readings.csv', base64, text })
    const { conversations, curtain } = await api.state(client, 'olga')
    expect(JSON.stringify(conversations).includes(`${reference}-1.csv`)).toBe(true)
    expect(curtain.requests).toEqual(requests)
  },
)

it('faults of a form stand at its fields', slow, async () => {
  const api = playground()
  const { press } = handsOn(api, 'slack')
  const message = (await api.state('slack', 'employee')).conversations
    .find(({ title }) => title === 'customer-support')
    ?.messages.at(-1)?.id
  await api.act('slack', 'employee', { do: 'message-menu', message: message ?? '' })
  await press('employee', 'Yes, open a ticket')
  await press('olga', 'Take it')
  await press('olga', 'Extend')
  const dialog = async () => (await api.state('slack', 'olga')).dialogs.at(-1)
  const open = await dialog()
  const submit = { do: 'submit', dialog: open?.id ?? '', values: {} } as const
  expect(await api.act('slack', 'olga', submit)).toMatchObject({
    ok: false,
    problem: expect.stringMatching('filled in'),
  })
  expect(Object.values((await dialog())?.errors ?? {}), 'Slack’s own').not.toEqual([])

  const { fill } = handsOn(api, 'slack')
  await fill('olga', 'Extend', {
    'Ground (GDPR art. 12(3))': 'complexity',
    'Reason, as the requester was given it': 'Two archives.',
    'The requester was told on': '2027-01-01',
  })
  expect(Object.values((await dialog())?.errors ?? {}), 'the desk’s').toEqual([
    expect.stringMatching(/future/),
  ])
})

it('Teams’ gestures all lead to the desk', slow, async () => {
  const api = playground()
  const employee = () => api.state('teams', 'employee')
  const support = (await employee()).conversations.find(({ title }) => title === 'customer-support')
  const message = support?.messages.at(-1)?.id ?? ''

  const before = (await employee()).curtain.requests.length
  await api.act('teams', 'employee', { do: 'message-menu', message })
  const [dialog] = (await employee()).dialogs
  expect(dialog?.card, 'the message’s menu').toBeDefined()
  await api.act('teams', 'employee', { do: 'submit', dialog: dialog?.id ?? '', values: {} })
  expect((await employee()).curtain.requests).toHaveLength(before + 1)

  await api.act('teams', 'employee', { do: 'global-shortcut' })
  const [form] = (await employee()).dialogs
  expect(form?.card, 'from the compose box').toBeDefined()
  await api.act('teams', 'employee', { do: 'close', dialog: form?.id ?? '' })

  const chat = (await employee()).conversations[0]?.id ?? ''
  const text = 'Please send me a copy of all personal data you hold about me. Ada, ada@example.net'
  await api.act('teams', 'employee', { do: 'say', conversation: chat, text })
  expect((await employee()).curtain.requests, 'pasted text').toHaveLength(before + 2)

  await api.act('teams', 'employee', { do: 'command', conversation: chat, text: 'mine' })
  expect((await employee()).conversations[0]?.messages.at(-1)?.card).toBeDefined()
  expect((await employee()).violations).toEqual([])
})

it('the tray has samples of many kinds, each with a sentence', slow, async () => {
  const api = playground()
  const mails: unknown = await (await fetch(`${api.url}/api/mails`)).json()
  const all = Array.isArray(mails) ? mails : []
  expect(all.length).toBeGreaterThanOrEqual(12)
  for (const mail of all) {
    expect(mail).toEqual({
      file: expect.stringMatching(/\.eml$/),
      subject: expect.stringMatching(/./),
      about: expect.stringMatching(/\.$/),
      language: expect.stringMatching(/^[a-z]{2}$/),
    })
  }
  expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThanOrEqual(6)
})
