import type { FieldRule, Fields, ThingRule } from '../../shape/rules.js'

type Rule<K extends FieldRule['is']> = Extract<FieldRule, { is: K }>

const must = <T extends FieldRule>(rule: T): T & { readonly required: true } => ({
  ...rule,
  required: true,
})
const string: Rule<'string'> = { is: 'string' }
const number: Rule<'number'> = { is: 'number' }
const flag: Rule<'boolean'> = { is: 'boolean' }
const any: Rule<'any'> = { is: 'any' }
const either = (...of: FieldRule[]): Rule<'either'> => ({ is: 'either', of })
const list = (of: FieldRule, max?: number): Rule<'list'> => ({
  is: 'list',
  of,
  ...(max === undefined ? {} : { max }),
})
/** Values of Adaptive Cards are compared without regard to case. */
const among = (...values: string[]): Rule<'string'> => ({
  is: 'string',
  like: new RegExp(`^(${values.join('|')})$`, 'i'),
})
const shape = (fields: Fields): Rule<'shape'> => ({ is: 'shape', shape: { fields } })

const spacing = among('default', 'none', 'small', 'medium', 'large', 'extraLarge', 'padding')

/** What every element may have. */
const common: Fields = {
  id: string,
  isVisible: flag,
  separator: flag,
  spacing,
  height: either(among('auto', 'stretch'), string),
  fallback: any,
  requires: any,
  'grid.area': string,
  targetWidth: string,
}

const element = (fields: Fields): ThingRule => ({ fields: { ...common, ...fields } })
const things = (types: readonly string[], typeOptional?: string): Rule<'thing'> => ({
  is: 'thing',
  types,
  ...(typeOptional === undefined ? {} : { typeOptional }),
})

/** Short words in which the tables of Adaptive Cards are written. */
export const cardWords = {
  must,
  string,
  number,
  flag,
  any,
  either,
  list,
  among,
  shape,
  element,
  things,
}
