import { isJson } from '../is-json.js'
import type { Fault, FieldRule, Fields, RuleBook, ThingRule } from './rules.js'

type Of<K extends FieldRule['is']> = Extract<FieldRule, { is: K }>
type Context = { readonly book: RuleBook; readonly pointer: string }

const fault = (pointer: string, problem: string): Fault[] => [{ pointer, problem }]

function checkString(value: unknown, rule: Of<'string'>, { pointer }: Context): Fault[] {
  if (typeof value !== 'string') return fault(pointer, 'must be a string')
  const least = rule.min ?? 0
  if (value.length < least) return fault(pointer, `must be more than ${least - 1} characters`)
  if (rule.max !== undefined && value.length > rule.max) {
    return fault(pointer, `must be less than ${rule.max + 1} characters`)
  }
  if (rule.among && !rule.among.includes(value)) return fault(pointer, `unsupported: ${value}`)
  return rule.like && !rule.like.test(value) ? fault(pointer, 'has an invalid format') : []
}

function checkNumber(value: unknown, rule: Of<'number'>, { pointer }: Context): Fault[] {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return fault(pointer, 'must be a number')
  const low = rule.min !== undefined && value < rule.min
  const high = rule.max !== undefined && value > rule.max
  return low || high ? fault(pointer, `must be from ${rule.min} to ${rule.max}`) : []
}

function checkList(value: unknown, rule: Of<'list'>, context: Context): Fault[] {
  const { pointer, book } = context
  if (!Array.isArray(value)) return fault(pointer, 'must be an array')
  const faults = value.flatMap((item, i) => checkField(item, rule.of, `${pointer}/${i}`, book))
  const least = rule.min ?? 0
  if (value.length < least) faults.unshift({ pointer, problem: `no fewer than ${least} items` })
  if (rule.max !== undefined && value.length > rule.max) {
    faults.unshift({ pointer, problem: `no more than ${rule.max} items allowed` })
  }
  return faults
}

function checkFields(
  value: Readonly<Record<string, unknown>>,
  thing: ThingRule,
  context: Context,
): Fault[] {
  const { pointer, book } = context
  const unknown = Object.keys(value)
    .filter((key) => key !== 'type' && !thing.open && !Object.hasOwn(thing.fields, key))
    .flatMap((key) => fault(pointer, `invalid additional property: ${key}`))
  const known = Object.entries(thing.fields).flatMap(([key, rule]) => {
    if (value[key] !== undefined) return checkField(value[key], rule, `${pointer}/${key}`, book)
    return rule.required ? fault(pointer, `missing required field: ${key}`) : []
  })
  const missing = thing.oneOf && !thing.oneOf.some((key) => value[key] !== undefined)
  const none = missing ? fault(pointer, `must define one of ${thing.oneOf?.join(', ')}`) : []
  return [...unknown, ...known, ...none]
}

function tightened(thing: ThingRule, tighter: Fields | undefined): ThingRule {
  return tighter ? { ...thing, fields: { ...thing.fields, ...tighter } } : thing
}

function checkThing(value: unknown, rule: Of<'thing'>, context: Context): Fault[] {
  if (!isJson(value)) return fault(context.pointer, 'must be an object')
  const type = value.type ?? rule.typeOptional
  if (typeof type !== 'string') return fault(context.pointer, 'missing required field: type')
  const thing = context.book[type]
  if (!thing || !rule.types.includes(type)) {
    return fault(context.pointer, `unsupported type: ${type}`)
  }
  return checkFields(value, tightened(thing, rule.tighter), context)
}

function checkEither(value: unknown, rule: Of<'either'>, context: Context): Fault[] {
  const tries = rule.of.map((one) => checkField(value, one, context.pointer, context.book))
  return tries.some((faults) => faults.length === 0) ? [] : (tries[0] ?? [])
}

/**
 * What is wrong with a field's value.
 * @param pointer where the value stands, as a JSON pointer
 * @returns nothing when it is fine
 */
export function checkField(
  value: unknown,
  rule: FieldRule,
  pointer: string,
  book: RuleBook,
): Fault[] {
  const context = { book, pointer }
  switch (rule.is) {
    case 'string':
      return checkString(value, rule, context)
    case 'number':
      return checkNumber(value, rule, context)
    case 'boolean':
      return typeof value === 'boolean' ? [] : fault(pointer, 'must be a boolean')
    case 'list':
      return checkList(value, rule, context)
    case 'thing':
      return checkThing(value, rule, context)
    case 'shape':
      return isJson(value)
        ? checkFields(value, rule.shape, context)
        : fault(pointer, 'must be an object')
    case 'either':
      return checkEither(value, rule, context)
    case 'any':
      return []
  }
}
