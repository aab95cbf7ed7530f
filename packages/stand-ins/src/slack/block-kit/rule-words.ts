import type { FieldRule } from '../../shape/rules.js'

type Rule<K extends FieldRule['is']> = Extract<FieldRule, { is: K }>

/** Short words in which the tables of Block Kit are written. */
export const words = {
  must: <T extends FieldRule>(rule: T): T & { readonly required: true } => ({
    ...rule,
    required: true,
  }),
  string: (max?: number, min = 0): Rule<'string'> => ({
    is: 'string',
    min,
    ...(max === undefined ? {} : { max }),
  }),
  among: (...among: string[]): Rule<'string'> => ({ is: 'string', among }),
  like: (like: RegExp): Rule<'string'> => ({ is: 'string', like }),
  flag: { is: 'boolean' } as Rule<'boolean'>,
  any: { is: 'any' } as Rule<'any'>,
  number: (min?: number, max?: number): Rule<'number'> => ({
    is: 'number',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }),
  list: (of: FieldRule, max?: number, min = 0): Rule<'list'> => ({
    is: 'list',
    of,
    min,
    ...(max === undefined ? {} : { max }),
  }),
  things: (...types: string[]): Rule<'thing'> => ({ is: 'thing', types }),
  /** Text of either kind, 1 to `max` characters. */
  text: (max: number): Rule<'thing'> => sized(['plain_text', 'mrkdwn'], max),
  plain: (max: number): Rule<'thing'> => sized(['plain_text'], max),
  mrkdwn: (max: number): Rule<'thing'> => sized(['mrkdwn'], max),
}

function sized(types: string[], max: number): Rule<'thing'> {
  return { is: 'thing', types, tighter: { text: { is: 'string', min: 1, max, required: true } } }
}
