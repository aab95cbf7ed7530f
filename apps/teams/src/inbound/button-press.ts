import type { ButtonIntent } from '@privacy-desk/core/intents/button.js'
import { unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import { readClick, readForm } from '@privacy-desk/core/intents/read-form.js'
import { z } from 'zod'
import type { Asked } from './arrival.js'
import { formValues } from './form-values.js'

const pressed = z.looseObject({
  privacyDesk: z.string(),
  privacyDeskForm: z.literal(true).optional().catch(undefined),
  privacyDeskCancel: z.literal(true).optional().catch(undefined),
})

/** A button of one of our cards, as it came back with the card's inputs. */
export interface Press {
  readonly kind: 'click' | 'form' | 'cancel'
  readonly intent: ButtonIntent
  readonly values: Readonly<Record<string, string>>
}

/** Reads a button's data; `null` when it is not, or no longer, one of ours. */
export function readPress(data: unknown): Press | null {
  const read = pressed.safeParse(data)
  if (!read.success) return null
  const intent = unpackButton(read.data.privacyDesk)
  if (intent === null) return null
  const kind =
    read.data.privacyDeskCancel === true
      ? 'cancel'
      : read.data.privacyDeskForm === true
        ? 'form'
        : 'click'
  return { kind, intent, values: kind === 'form' ? formValues(read.data) : {} }
}

/** What a press asks of the desk. */
export function askedBy(press: Press | null): Asked {
  if (press === null) return { kind: 'nothing', because: 'staleButton' }
  const { kind, intent, values } = press
  if (kind === 'form') return { kind: 'intent', intent: readForm(intent, values) }
  if (kind === 'click') return { kind: 'intent', intent: readClick(intent) }
  return intent.ref === undefined
    ? { kind: 'cancel' }
    : { kind: 'cancel', intent: readClick({ name: 'show', ref: intent.ref }) }
}
