import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { DataFileError } from './data-file-error.js'

/**
 * Reads the text of one YAML data file by its schema.
 * @param file its name, for the error
 * @throws DataFileError naming the file and each wrong field
 */
export function readData<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
): z.output<Schema> {
  const document = parseDocument(text, { merge: true })
  const [broken] = document.errors
  if (broken !== undefined) throw new DataFileError(file, [broken.message])
  const read = schema.safeParse(document.toJS())
  if (!read.success) throw new DataFileError(file, read.error.issues.map(fault))
  return read.data
}

function fault({ path, message }: z.core.$ZodIssue): string {
  return `${fieldName(path)}: ${message}`
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
  return name.join('').replace(/^\./, '') || 'the file'
}
