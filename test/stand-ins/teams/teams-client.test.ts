import { teamsClient } from '@privacy-desk/stand-ins/teams/teams-client.js'
import type { TeamsPerson } from '@privacy-desk/stand-ins/teams/teams-person.js'
import type { TokenKind } from '@privacy-desk/stand-ins/teams/token-kinds.js'
import {
  type Activity,
  CardFactory,
  MessageFactory,
  TeamsActivityHandler,
  TurnContext,
} from 'botbuilder'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTenant } from './tenant.js'
import { startTinyBot } from './tiny-bot.js'

const offer = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'Input.Text', id: 'reason', label: 'Reason', isRequired: true, maxLength: 20 },
    {
      type: 'Input.ChoiceSet',
      id: 'kind',
      label: 'Kind',
      choices: [{ title: 'Access', value: 'a' }],
    },
    { type: 'Input.Toggle', id: 'sure', title: 'Sure' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Confirm', verb: 'confirm', data: { ref: 'R-1' } },
    { type: 'Action.Submit', title: 'Ask', data: { ref: 'R-1' }, associatedInputs: 'none' },
    {
      type: 'Action.Submit',
      title: 'Dialog',
      data: { msteams: { type: 'task/fetch' }, ref: 'R-1' },
      associatedInputs: 'none',
    },
  ],
}
const done = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'done' }] }
const dialog = {
  title: 'A form',
  height: 300,
  width: 400,
  card: CardFactory.adaptiveCard(offer),
}

/** Remembers what it hears; answers `card` with a card. */
class Parrot extends TeamsActivityHandler {
  readonly heard: Activity[] = []

  override async run(context: TurnContext) {
    this.heard.push(context.activity)
    await super.run(context)
  }

  constructor() {
    super()
    this.onMessage(async (context) => {
      const text = TurnContext.removeRecipientMention(context.activity) || context.activity.text
      if (text?.trim() === 'card') {
        await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(offer)))
      } else await context.sendActivity(`heard ${text ?? 'nothing'}`)
    })
  }

  override async onAdaptiveCardInvoke() {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: done }
  }

  override async handleTeamsMessagingExtensionFetchTask() {
    return { task: { type: 'continue' as const, value: dialog } }
  }

  override async handleTeamsMessagingExtensionSubmitAction() {
    return { composeExtension: { type: 'message' as const, text: 'taken' } }
  }

  override async handleTeamsTaskModuleFetch() {
    return { task: { type: 'continue' as const, value: dialog } }
  }

  override async handleTeamsTaskModuleSubmit() {
    return { task: { type: 'message' as const, value: 'thanks' } }
  }
}

const parrot = new Parrot()
let tenant: Awaited<ReturnType<typeof startTenant>>
let bot: Awaited<ReturnType<typeof startTinyBot>>
let anna: TeamsPerson
const client = () => teamsClient(tenant.teams, tenant.issuer, { botUrl: bot.url })
const last = () => parrot.heard.at(-1)

beforeAll(async () => {
  // botbuilder prints every refused token.
  vi.spyOn(console, 'error').mockReturnValue()
  tenant = await startTenant()
  bot = await startTinyBot(parrot, tenant.issuer, tenant.appId)
  anna = client().as('29:anna')
})
afterAll(async () => {
  await bot.close()
  await tenant.close()
})

describe('tokens', () => {
  it('that are good are let in', async () => {
    const answer = await anna.says('hello')
    expect(bot.errors).toEqual([])
    expect(answer.status).toBe(200)
    expect(tenant.teams.directMessages('29:anna').map((m) => m.text)).toEqual([
      'hello',
      'heard hello',
    ])
  })

  it.each<TokenKind>([
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
  ])('that are %s are not', async (token) => {
    const before = parrot.heard.length
    const answer = await client().as('29:anna', { token }).says('let me in')
    expect([401, 500]).toContain(answer.status)
    expect(parrot.heard).toHaveLength(before)
  })

  it('that are missing are not', async () => {
    const answer = await client().as('29:anna', { authorization: null }).says('let me in')
    expect(answer.status).toBe(401)
  })

  it('of the bot are checked by the connector', async () => {
    const fresh = await startTenant()
    const stranger = await startTinyBot(new Parrot(), fresh.issuer, fresh.appId, 'another-token')
    await teamsClient(fresh.teams, fresh.issuer, { botUrl: stranger.url }).as('29:anna').says('hi')
    expect(fresh.teams.calls().map((c) => c.status)).toEqual([401])
    await stranger.close()
    await fresh.close()
  })
})

describe('a person', () => {
  it('mentions the bot in a channel and is answered in the thread', async () => {
    const { message } = await anna.mentions('19:desk@thread.tacv2', 'help')
    expect(last()?.conversation).toMatchObject({
      conversationType: 'channel',
      id: message.conversation,
    })
    const thread = tenant.teams.messages(message.conversation)
    expect(thread.map((m) => m.text)).toEqual(['<at>Privacy Desk</at> help', 'heard help'])
  })

  it('uploads a file, which the bot can fetch without a token', async () => {
    await anna.sharesFile('Subject: x', 'mail.eml')
    const file = last()?.attachments?.find((a) => a.contentType.endsWith('file.download.info'))
    expect(file).toMatchObject({ name: 'mail.eml', content: { fileType: 'eml' } })
    expect(await (await fetch(String(file?.content.downloadUrl))).text()).toBe('Subject: x')
  })

  it('forwards a message', async () => {
    await anna.forwards({ html: '<p>Please delete <b>my</b> data</p>' }, 'for you')
    expect(last()?.text).toBe('for you\nPlease delete my data')
    expect(last()?.attachments?.[0]?.content).toContain('http://schema.skype.com/Forward')
  })

  it('uses a message action and submits its dialog', async () => {
    const opened = await anna.opensAction('sendToDesk', {
      message: { from: 'Ben Example', html: '<p>delete me</p>' },
    })
    expect(last()).toMatchObject({
      name: 'composeExtension/fetchTask',
      value: {
        commandContext: 'message',
        messagePayload: { body: { content: '<p>delete me</p>' } },
      },
    })
    if (!opened.dialog) throw new Error('no dialog')
    await expect(anna.submits(opened.dialog)).rejects.toThrow("'Reason' must be filled in")
    const sent = await anna.submits(opened.dialog, { Reason: 'late', Kind: 'Access' })
    expect(sent.toast).toBe('taken')
    expect(last()?.value).toMatchObject({
      commandId: 'sendToDesk',
      data: { reason: 'late', kind: 'a', sure: '' },
      messagePayload: { body: { content: '<p>delete me</p>' } },
    })
  })

  it('clicks on a card, fills it in and sees the new card in its place', async () => {
    await anna.says('card')
    const message = tenant.teams.directMessages('29:anna').at(-1)
    if (!message) throw new Error('no card')
    await expect(anna.clicks(message, 'Explode')).rejects.toThrow("no action 'Explode'")
    await expect(anna.clicks(message, 'Confirm')).rejects.toThrow('must be filled in')
    const long = { Reason: 'x'.repeat(21) }
    await expect(anna.clicks(message, 'Confirm', long)).rejects.toThrow('takes 20 characters')
    const answer = await anna.clicks(message, 'Confirm', { Reason: 'ok', Sure: true })
    expect(last()?.value).toMatchObject({
      action: { verb: 'confirm', data: { ref: 'R-1', reason: 'ok', sure: 'true' } },
      trigger: 'manual',
    })
    expect(answer.card).toEqual(done)
    const after = tenant.teams.directMessages('29:anna').find((m) => m.id === message.id)
    expect(after?.cardsOf['29:anna']).toEqual(done)
  })

  it('does an action as a renderer tells of it, with inputs by id', async () => {
    await anna.says('card')
    const message = tenant.teams.directMessages('29:anna').at(-1)
    if (!message) throw new Error('no card')
    const [confirm] = offer.actions
    const told = { ...confirm, data: { ref: 'R-1', reason: 'put in by the renderer' } }
    await expect(anna.executes(message, told)).rejects.toMatchObject({
      faults: { reason: "'Reason' must be filled in" },
    })
    await anna.executes(message, told, { reason: 'ok', kind: '' })
    expect(last()?.value).toMatchObject({
      action: { verb: 'confirm', data: { ref: 'R-1', reason: 'ok', kind: '' } },
    })
    const before = parrot.heard.length
    for (const other of [{ ...told, title: 'Explode' }, { ...told, data: { ref: 'R-2' } }, {}]) {
      await expect(anna.executes(message, other)).rejects.toThrow('no such action')
    }
    expect(parrot.heard).toHaveLength(before)
  })

  it('is told of an upgrade without having done anything', async () => {
    await anna.upgrades()
    expect(last()).toMatchObject({ type: 'installationUpdate', action: 'add-upgrade' })
  })

  it('submits from a card, as a message or through a dialog', async () => {
    await anna.says('card')
    const message = tenant.teams.directMessages('29:anna').at(-1)
    if (!message) throw new Error('no card')
    await anna.clicks(message, 'Ask')
    expect(last()).toMatchObject({ type: 'message', value: { ref: 'R-1' }, replyToId: message.id })
    const opened = await anna.clicks(message, 'Dialog')
    expect(last()).toMatchObject({ name: 'task/fetch' })
    if (!opened.dialog) throw new Error('no dialog')
    expect((await anna.submits(opened.dialog, { reason: 'ok' })).toast).toBe('thanks')
    expect(last()).toMatchObject({ name: 'task/submit', value: { data: { reason: 'ok' } } })
  })

  it('installs and removes the bot, which then cannot write', async () => {
    await anna.uninstalls()
    expect(last()).toMatchObject({ type: 'installationUpdate', action: 'remove' })
    await anna.says('still there?')
    expect(tenant.teams.calls('reply').at(-1)?.status).toBe(403)
    await anna.installs()
    expect(last()).toMatchObject({ type: 'installationUpdate', action: 'add' })
    expect(parrot.heard.at(-2)).toMatchObject({ type: 'conversationUpdate' })
  })

  it('can be made to send a strange activity, and the same one twice', async () => {
    const change = (activity: Readonly<Record<string, unknown>>) => ({ ...activity, locale: 'xx' })
    await client().as('29:anna', { change }).says('strange')
    expect(last()?.locale).toBe('xx')
    const first = await anna.says('once')
    await client().again(first)
    expect(parrot.heard.filter((a) => a.text === 'once').map((a) => a.id)).toHaveLength(2)
  })
})
