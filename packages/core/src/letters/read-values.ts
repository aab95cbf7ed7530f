import type { LetterKind } from './catalogue.js'
import { fieldName, isByField, itemRows } from './field-name.js'
import type { VariableSpec } from './schema/variable-spec.js'

type Values = Readonly<Record<string, string>>

/** Between the columns of a row that is typed as one line. */
export const columnMark = '|'

/**
 * The variables of one part of a letter, from what was typed into its form. Nothing is judged
 * here: the kind's schema does that.
 * @param known variables that were not asked for
 */
export function readValues(
  kind: LetterKind,
  part: number,
  values: Values,
  known: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const asked = Object.entries(kind.variables).filter(([name]) => !(name in known))
  const read = asked.map(([name, spec]) => [name, readOne(spec, fieldName(part, name), values)])
  return { ...Object.fromEntries(read.filter(([, value]) => value !== undefined)), ...known }
}

function readOne(spec: VariableSpec, field: string, values: Values): unknown {
  const typed = values[field]?.trim() ?? ''
  switch (spec.type) {
    case 'items':
      return isByField(spec.fields)
        ? rowsByField(spec.fields, field, values)
        : rowsByLine(Object.keys(spec.fields), typed)
    case 'lines':
      return linesOf(typed)
    case 'choices':
      return typed === '' ? [] : typed.split(',').map((value) => value.trim())
    case 'number':
      return typed === '' ? undefined : Number(typed)
    case 'flag':
      return typed === '' ? undefined : typed === 'yes'
    default:
      return typed === '' ? undefined : typed
  }
}

function linesOf(typed: string): readonly string[] {
  return typed
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '')
}

function rowsByLine(columns: readonly string[], typed: string): readonly unknown[] {
  return linesOf(typed).map((line) => {
    const cells = line.split(columnMark).map((cell) => cell.trim())
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}

/** Rows in which nothing was filled in are left out. */
function rowsByField(
  fields: Readonly<Record<string, VariableSpec>>,
  field: string,
  values: Values,
): readonly unknown[] {
  return Array.from({ length: itemRows }, (_, row) =>
    Object.entries(fields).flatMap(([name, spec]) => {
      const value = readOne(spec, `${field}.${row}.${name}`, values)
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
    .filter((row) => row.length > 0)
    .map((row) => Object.fromEntries(row))
}
