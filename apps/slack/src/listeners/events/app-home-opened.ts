import type { IntentName } from '@privacy-desk/core/intents/catalogue.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import type { AppHomeOpenedEvent } from '@slack/types'
import { askDesk, wishFor } from '../../answer/ask-desk.js'
import { failedCard } from '../../answer/show-outcome.js'
import { homeView } from '../../extras/home.js'
import { inboundId } from '../../inbound/inbound-id.js'
import type { Shell } from '../../shell.js'

const shown = ['mine', 'help'] as const satisfies readonly IntentName[]

interface Opened {
  readonly event: AppHomeOpenedEvent
  readonly body: { readonly event_id: string }
}

/** Draws the Home tab anew each time it is opened. Nothing is lost when that fails. */
export function onAppHomeOpened(shell: Shell): (opened: Opened) => Promise<void> {
  return async ({ event, body }) => {
    if (event.tab !== 'home') return
    shell.background.run(drawHome(shell, event.user, inboundId.event(body.event_id)))
  }
}

async function drawHome(shell: Shell, user: string, id: string): Promise<void> {
  const cards = await Promise.all(shown.map((name) => cardFor(shell, user, id, name)))
  await shell.client.views.publish({ user_id: user, view: homeView(cards) })
}

async function cardFor(shell: Shell, user: string, id: string, name: IntentName): Promise<Card> {
  const reply = await askDesk(shell, {
    id: `${id}:${name}`,
    user: { platform: 'slack', id: user },
    wish: wishFor({ name, args: {}, via: 'typed' }),
  })
  return reply.kind === 'card' ? reply.card : failedCard()
}
