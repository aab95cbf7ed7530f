import type { z } from 'zod'
import type { BreachCommand } from '../../breaches/command.js'
import type { Zone } from '../../calendar/zone.js'
import type { ItemId } from '../../vault/ids.js'
import type { BreachView } from '../../views/breach-view.js'
import type { Filling } from '../../views/forms/filling.js'
import type { Form } from '../../views/model.js'
import { readFields } from '../read-fields.js'

/** Seals what somebody wrote; `null` for what they left empty. */
export type Seal = (text: string | undefined) => Promise<ItemId | null>

interface StepParts<Input> {
  readonly form: (view: BreachView, filling: Filling) => Form
  /** @param zone whose clock a wall-clock time is read from */
  readonly fields: (zone: Zone) => z.ZodType<Input>
  readonly command: (input: Input, seal: Seal) => Promise<BreachCommand> | BreachCommand
}

/** What was filled in, as a command or with a sentence for each fault. */
export type ReadStep =
  | { readonly ok: true; readonly command: BreachCommand }
  | { readonly ok: false; readonly filling: Filling }

/** One decision or record of a breach: what it asks, and what it does. */
export interface BreachStep {
  readonly form: (view: BreachView, filling: Filling) => Form
  readonly read: (
    values: Readonly<Record<string, string>>,
    zone: Zone,
    seal: Seal,
  ) => Promise<ReadStep>
}

/** Ties a form to its fields and its command. Nothing is sealed of what has a fault. */
export function breachStep<Input>({ form, fields, command }: StepParts<Input>): BreachStep {
  return {
    form,
    read: async (values, zone, seal) => {
      const read = readFields(fields(zone), values)
      return read.ok ? { ok: true, command: await command(read.value, seal) } : read
    },
  }
}
