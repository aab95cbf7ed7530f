import { unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { readClick as clicked } from '@privacy-desk/core/intents/read-form.js'
import { z } from 'zod'
import type { Ignored, Inbound } from '../inbound.js'
import { inboundId } from './inbound-id.js'
import { userPayload } from './payloads.js'

const text = z.string().optional().catch(undefined)

const clickPayload = z.looseObject({
  trigger_id: z.string(),
  user: userPayload,
  actions: z.tuple([z.looseObject({ value: text })], z.unknown()),
  container: z
    .looseObject({
      type: text,
      is_ephemeral: z.boolean().optional().catch(undefined),
      channel_id: text,
    })
    .catch({}),
  view: z.looseObject({ id: z.string(), type: text }).optional().catch(undefined),
})

/** Where the button stood; what is meant for one person must not be drawn where others read. */
export type ClickPlace =
  | { readonly kind: 'modal'; readonly viewId: string }
  | { readonly kind: 'home' }
  | { readonly kind: 'only-you' }
  | { readonly kind: 'direct'; readonly channel: string }
  | { readonly kind: 'channel' }

export interface InboundClick extends Inbound<Intent> {
  readonly triggerId: string
  readonly place: ClickPlace
}

/** Reads a click on one of our buttons; one that is not ours becomes `help`. */
export function readClick(body: unknown): InboundClick | Ignored {
  const parsed = clickPayload.safeParse(body)
  if (!parsed.success) return { ignored: 'malformed' }
  const { trigger_id, user, actions } = parsed.data
  const button = unpackButton(actions[0].value ?? '')
  return {
    id: inboundId.trigger(trigger_id),
    user: { platform: 'slack', id: user.id },
    wish: button === null ? { name: 'help', args: {}, via: 'clicked' } : clicked(button),
    triggerId: trigger_id,
    place: readPlace(parsed.data),
  }
}

function readPlace({ view, container }: z.output<typeof clickPayload>): ClickPlace {
  if (view !== undefined) {
    return view.type === 'home' ? { kind: 'home' } : { kind: 'modal', viewId: view.id }
  }
  if (container.is_ephemeral === true) return { kind: 'only-you' }
  const channel = container.channel_id
  return channel?.startsWith('D') === true ? { kind: 'direct', channel } : { kind: 'channel' }
}
