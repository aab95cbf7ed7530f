import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import { breachReport } from '@privacy-desk/core/intake/breach-report.js'
import type { Material } from '@privacy-desk/core/intake/handover.js'
import type { MessagePlace } from '@privacy-desk/core/intake/message-mark.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { z } from 'zod'
import { packFileSource, unpackFileSource } from '../file-source.js'
import { type Ignored, type Inbound, isIgnored } from '../inbound.js'
import { readMessageAction } from './read-message-action.js'

const placed = z.looseObject({
  channel: z.looseObject({ id: z.string() }),
  message: z.looseObject({ ts: z.string() }),
})

/** Reads “Report a breach”: the form for a breach, with what the message says in it. */
export function readBreachReport(body: unknown, now: Instant): Inbound<Intent> | Ignored {
  const read = readMessageAction(body, now)
  if (isIgnored(read)) return read
  return { ...read, wish: breachReport(read.wish.materials.map(shortened), placeOf(body)) }
}

function placeOf(body: unknown): MessagePlace | undefined {
  const { channel, message } = placed.safeParse(body).data ?? {}
  if (channel === undefined || message === undefined) return undefined
  return { platform: 'slack', conversation: channel.id, message: message.ts }
}

/** A form carries little: by its id alone a file can be asked for again. */
function shortened(material: Material): Material {
  if (material.kind !== 'file') return material
  const { id, html } = unpackFileSource(material.source) ?? {}
  return id === undefined ? material : { ...material, source: packFileSource({ id, html }) }
}
