import { z } from 'zod'
import { isCivilDate } from '../calendar/civil-date.js'
import { choosable } from './choosable.js'
import type { LetterRegime } from './letter-regime.js'
import type { ChoiceSets } from './schema/choice-file.js'
import type { KindSpec } from './schema/kind-spec.js'
import type { VariableSpec } from './schema/variable-spec.js'
import { plainValue } from './text/plain-value.js'

/** What a form needs to know of a variable beside its type; `.meta()` of its schema. */
export interface VariableMeta {
  readonly label: string
  readonly type: VariableSpec['type']
  readonly set?: string
}

const line = z
  .string()
  .max(4_000, 'write at most 4,000 characters')
  .refine((text) => plainValue(text) !== '', 'is empty')
const day = z.string().refine(isCivilDate, 'write a day as YYYY-MM-DD')
const moment = z.iso.datetime({ offset: true, error: 'write a moment as 2026-03-27T13:20:00Z' })

const wholeNumber = 'write a whole number from 0 to 100,000'
const atMost = 'name at most 200'

export type VariableSchema = z.ZodObject<Record<string, z.ZodType>>

/** The schema of a kind's variables under one law, which decides what can be chosen. */
export function variableSchema(
  kind: KindSpec,
  sets: ChoiceSets,
  regime: LetterRegime,
): VariableSchema {
  const shape = Object.entries(kind.variables).map(([name, spec]) => [
    name,
    schemaOf(spec, sets, regime),
  ])
  return z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>)
}

function schemaOf(spec: VariableSpec, sets: ChoiceSets, regime: LetterRegime): z.ZodType {
  const { label, type } = spec
  const set = 'set' in spec ? { set: spec.set } : {}
  const schema = requiredSchema(spec, sets, regime)
  return (spec.optional ? optional(schema) : schema).meta({ label, type, ...set })
}

/** Nothing, nothing written and an empty list all mean that it is left out. */
function optional(schema: z.ZodType): z.ZodType {
  return z.preprocess(
    (value) => (value === '' || (Array.isArray(value) && value.length === 0) ? null : value),
    schema.nullish(),
  )
}

function requiredSchema(spec: VariableSpec, sets: ChoiceSets, regime: LetterRegime): z.ZodType {
  switch (spec.type) {
    case 'line':
      return line
    case 'lines':
      return z.array(line).min(1, 'name at least one').max(200, atMost)
    case 'day':
      return day
    case 'moment':
      return moment
    case 'number':
      return z.int(wholeNumber).min(0, wholeNumber).max(100_000, wholeNumber)
    case 'flag':
      return z.boolean('choose yes or no')
    case 'choice':
      return choiceOf(sets, spec.set, regime)
    case 'choices':
      return z.array(choiceOf(sets, spec.set, regime)).min(1, 'choose at least one')
    case 'items':
      return z
        .array(itemSchema(spec.fields, sets, regime))
        .min(1, 'name at least one')
        .max(200, atMost)
  }
}

function choiceOf(sets: ChoiceSets, set: string, regime: LetterRegime) {
  return z.enum([...choosable(sets, set, regime).keys()], 'choose one of those offered')
}

function itemSchema(
  fields: Readonly<Record<string, VariableSpec>>,
  sets: ChoiceSets,
  regime: LetterRegime,
) {
  const shape = Object.entries(fields).map(([name, spec]) => [name, schemaOf(spec, sets, regime)])
  return z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>)
}
