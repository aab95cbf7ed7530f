/** What one field of a JSON object may hold. */
export type FieldRule = (
  | {
      readonly is: 'string'
      readonly min?: number
      readonly max?: number
      readonly among?: readonly string[]
      readonly like?: RegExp
    }
  | { readonly is: 'number'; readonly min?: number; readonly max?: number }
  | { readonly is: 'boolean' }
  | { readonly is: 'list'; readonly of: FieldRule; readonly min?: number; readonly max?: number }
  /** An object with a `type` of these; `tighter` narrows its fields here. */
  | {
      readonly is: 'thing'
      readonly types: readonly string[]
      readonly tighter?: Fields
      readonly typeOptional?: string
    }
  /** An object without a `type`. */
  | { readonly is: 'shape'; readonly shape: ThingRule }
  | { readonly is: 'either'; readonly of: readonly FieldRule[] }
  | { readonly is: 'any' }
) & { readonly required?: true }

export type Fields = Readonly<Record<string, FieldRule>>

export interface ThingRule {
  readonly fields: Fields
  /** At least one of these must be there. */
  readonly oneOf?: readonly string[]
  /** Further properties are let through unchecked. */
  readonly open?: true
}

/** Every known `type` and what it may hold; anything else is refused. */
export type RuleBook = Readonly<Record<string, ThingRule>>

/** What is wrong, and where, as a JSON pointer. */
export interface Fault {
  readonly pointer: string
  readonly problem: string
}
