import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import { breachReport } from '@privacy-desk/core/intake/breach-report.js'
import type { Material } from '@privacy-desk/core/intake/handover.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { packFileSource, unpackFileSource } from '../file-source.js'
import { type Ignored, type Inbound, isIgnored } from '../inbound.js'
import { readMessageAction } from './read-message-action.js'

/** Reads “Report a breach”: the form for a breach, with what the message says in it. */
export function readBreachReport(body: unknown, now: Instant): Inbound<Intent> | Ignored {
  const read = readMessageAction(body, now)
  if (isIgnored(read)) return read
  return { ...read, wish: breachReport(read.wish.materials.map(shortened)) }
}

/** A form carries little: by its id alone a file can be asked for again. */
function shortened(material: Material): Material {
  if (material.kind !== 'file') return material
  const { id, html } = unpackFileSource(material.source) ?? {}
  return id === undefined ? material : { ...material, source: packFileSource({ id, html }) }
}
