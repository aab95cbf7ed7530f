import { z } from 'zod'
import type { ButtonIntent } from './button.js'
import { isIntentName } from './catalogue.js'
import { readReference } from './reference.js'

/** In UTF-16 units: Slack takes 2,000 of a button's value; some are left for what comes to it. */
export const longestButton = 1_900

const packed = z.strictObject({
  v: z.literal(1),
  n: z.string().refine(isIntentName),
  r: z
    .string()
    .refine((text) => readReference(text) === text)
    .optional(),
  a: z.record(z.string().max(40), z.string().max(longestButton)).optional(),
})

/**
 * Packs what a button means into text that travels through the chat platform. Not secret and not
 * trusted: authority is checked on receipt.
 */
export function packButton(intent: ButtonIntent): string {
  return JSON.stringify({
    v: 1,
    n: intent.name,
    ...(intent.ref === undefined ? {} : { r: intent.ref }),
    ...(intent.args === undefined ? {} : { a: intent.args }),
  })
}

/** Reads what `packButton` wrote; `null` for anything else. */
export function unpackButton(text: string): ButtonIntent | null {
  const parsed = packed.safeParse(readJson(text))
  if (!parsed.success) return null
  const { n, r, a } = parsed.data
  return {
    name: n,
    ...(r === undefined ? {} : { ref: r }),
    ...(a === undefined ? {} : { args: a }),
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
