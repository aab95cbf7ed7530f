import { z } from 'zod'
import type { ActRequest } from '../protocol.js'

const json = z.record(z.string(), z.unknown())
const id = z.string().max(300)
const line = z.string().max(40_000)

const act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), conversation: id, text: line }),
  z.object({ do: z.literal('command'), conversation: id, text: line }),
  z.object({ do: z.literal('share-sample'), file: id }),
  z.object({
    do: z.literal('share-file'),
    name: z.string().min(1).max(255),
    base64: z.base64(),
    text: line.optional(),
  }),
  z.object({ do: z.literal('message-menu'), message: id, entry: z.literal('breach').optional() }),
  z.object({ do: z.literal('global-shortcut') }),
  z.object({ do: z.literal('click'), message: id, action: json }),
  z.object({ do: z.literal('click-in-dialog'), dialog: id, action: json }),
  z.object({ do: z.literal('click-in-home'), action: json }),
  z.object({ do: z.literal('submit'), dialog: id, values: json, action: json.optional() }),
  z.object({
    do: z.literal('execute'),
    message: id,
    action: json,
    inputs: z.record(z.string(), z.string()),
  }),
  z.object({ do: z.literal('answer-file'), message: id, allow: z.boolean() }),
  z.object({ do: z.literal('close'), dialog: id }),
  z.object({ do: z.literal('open-home') }),
])

/** What a page sends to act in somebody's name. */
export const actRequest = z.object({
  client: z.enum(['slack', 'teams']),
  person: id,
  act,
})

/** The schema and the contract say the same. */
export const readAct = (value: unknown): ActRequest | null =>
  actRequest.safeParse(value).data ?? null
