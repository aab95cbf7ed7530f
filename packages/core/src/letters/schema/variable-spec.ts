import { z } from 'zod'

const common = {
  /** What the form asks for. */
  label: z.string().min(1),
  /** May be left out; the letter then says that there is nothing of the kind. */
  optional: z.boolean().default(false),
}

const plain = z.strictObject({
  ...common,
  type: z.enum(['line', 'lines', 'day', 'moment', 'number', 'flag']),
})

const chosen = z.strictObject({
  ...common,
  type: z.enum(['choice', 'choices']),
  /** A set of `choices.yaml`. */
  set: z.string(),
})

const fieldSpec = z.discriminatedUnion('type', [plain, chosen])

const items = z.strictObject({
  ...common,
  type: z.literal('items'),
  fields: z.record(z.string(), fieldSpec),
})

/**
 * One variable of a letter, as data: `line` and `lines` of text, a civil `day`, a `moment`, a
 * `number`, a `flag`, one or several choices from a set, or `items` with fields.
 */
export const variableSpec = z.discriminatedUnion('type', [plain, chosen, items])
export type VariableSpec = z.output<typeof variableSpec>
