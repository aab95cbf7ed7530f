import type { LetterKind } from '../../letters/catalogue.js'
import { isByField } from '../../letters/field-name.js'

/** What is wrong with a value that was filled in. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** A sentence for what is wrong with a variable of a letter. @param values what was read */
export function faultText(
  { variables }: Pick<LetterKind, 'variables'>,
  { path, message }: Fault,
  values: unknown,
): string {
  const [name = '', row, column = ''] = path
  const spec = variables[String(name)]
  const where =
    spec?.type === 'items' && !isByField(spec.fields) && row !== undefined
      ? `Line ${Number(row) + 1}, ${spec.fields[String(column)]?.label ?? ''}: `
      : ''
  return `${where}${sentence(message, valueAt(path, values))}`
}

/** What the schema says in its own words is no sentence for a person. */
function sentence(message: string, value: unknown): string {
  if (value === undefined || value === '') return 'Fill this in.'
  if (message.startsWith('Invalid')) return 'This does not fit.'
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
}

function valueAt(path: readonly PropertyKey[], values: unknown): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    values,
  )
}
