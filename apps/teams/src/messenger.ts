import type { Directory } from '@privacy-desk/core/ports/directory.js'
import type { Messenger } from '@privacy-desk/core/ports/messenger.js'
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder'
import { AddressBook } from './address-book.js'
import { authenticationOptions } from './authentication-options.js'
import { oneTry } from './one-try.js'
import type { Outbox } from './outbox.js'
import type { Reference } from './reference.js'
import type { OutgoingMessage } from './render/message.js'
import type { TeamsSettings } from './settings.js'
import { Speaker } from './speaker.js'
import type { Transport } from './transport.js'

const timeoutMs = 15_000

export interface TeamsMessengerParts {
  readonly settings: TeamsSettings
  readonly directory: Directory
  /** botbuilder's keys and credentials; made of the settings if left out. */
  readonly authentication?: ConfigurationBotFrameworkAuthentication
}

/** Connects the app's voice to Teams. Needs no running bot, so that a worker alone can speak. */
export function createTeamsMessenger(parts: TeamsMessengerParts): Messenger & Outbox {
  const { settings, directory } = parts
  const keys =
    parts.authentication ??
    new ConfigurationBotFrameworkAuthentication(authenticationOptions(settings))
  const transport = connect(settings, new CloudAdapter(oneTry(keys, timeoutMs)))
  const addresses = new AddressBook(directory, settings.appId)
  return new Speaker(transport, addresses, settings.allowedTenants)
}

function connect({ appId, tokenIssuer }: TeamsSettings, adapter: CloudAdapter): Transport {
  return {
    async say(where, message) {
      let id = ''
      await adapter.continueConversationAsync(appId, inSdk(where), async (context) => {
        notAsReply(context)
        id = (await context.sendActivity(activity(message)))?.id ?? ''
      })
      return id
    },
    async redraw(where, messageId, message) {
      await adapter.continueConversationAsync(appId, inSdk(where), async (context) => {
        await context.updateActivity({ ...activity(message), id: messageId })
      })
    },
    async remove(where, messageId) {
      await adapter.continueConversationAsync(appId, inSdk(where), async (context) => {
        await context.deleteActivity(messageId)
      })
    },
    async open(beside, personId, tenantId) {
      let id = ''
      const about = {
        isGroup: false,
        bot: { id: beside.bot.id, name: '' },
        members: [{ id: personId, name: '' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      }
      const logic = async (context: TurnContext) => {
        id = context.activity.conversation.id
      }
      const { serviceUrl } = beside
      await adapter.createConversationAsync(appId, 'msteams', serviceUrl, tokenIssuer, about, logic)
      return id
    },
  }
}

/** The SDK would answer an event of its own making, of which Teams has never heard. */
function notAsReply(context: TurnContext): void {
  context.onSendActivities(async (_, activities, send) => {
    for (const sent of activities) delete sent.replyToId
    return send()
  })
}

function inSdk({ serviceUrl, conversation, bot }: Reference): Partial<ConversationReference> {
  const { id, tenantId, conversationType = '' } = conversation
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: bot.id, name: '' },
    conversation: {
      id,
      conversationType,
      isGroup: conversationType !== 'personal',
      name: '',
      ...(tenantId === undefined ? {} : { tenantId }),
    },
  }
}

const activity = ({ attachments = [], ...message }: OutgoingMessage): Partial<Activity> => ({
  ...message,
  attachments: [...attachments],
})
