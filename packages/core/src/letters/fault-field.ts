import type { LetterKind } from './catalogue.js'
import { fieldName, isByField } from './field-name.js'

/** The form field under which a fault of a kind's variables is told. */
export function faultField(kind: LetterKind, part: number, path: readonly PropertyKey[]): string {
  const [name = '', ...rest] = path.map(String)
  const spec = kind.variables[name]
  const byField = spec?.type === 'items' && isByField(spec.fields)
  if (!byField) return fieldName(part, name)
  const [row = '0', column = Object.keys(spec.fields)[0] ?? ''] = rest
  return fieldName(part, name, row, column)
}
