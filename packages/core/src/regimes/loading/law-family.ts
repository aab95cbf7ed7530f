import { z } from 'zod'
import { DataFileError } from '../data-file-error.js'
import { type LawFile, lawFile } from '../schema/law-file.js'
import { expandTemplate } from './expand-template.js'

/**
 * Laws that follow one pattern: `data/families/<name>.yaml`. The template is a law file in which
 * `$name` stands for the value of that name in a law's row, and a part that begins with
 * `$with: name` is left out where the row has no such value.
 */
export const lawFamily = z.strictObject({
  family: z.string().min(1),
  laws: z.array(z.looseObject({ id: z.string().min(1) })).min(1),
  template: z.record(z.string(), z.unknown()),
})

/**
 * Makes the laws of a family.
 * @param file its name, for the error
 * @throws DataFileError naming the file, the law and each wrong field
 */
export function lawsOfFamily(file: string, family: z.infer<typeof lawFamily>): LawFile[] {
  return family.laws.map((row) => {
    const read = lawFile.safeParse(expandTemplate(family.template, row))
    if (read.success) return read.data
    const faults = read.error.issues.map(
      ({ path, message }) => `${row.id}: ${path.map(String).join('.')}: ${message}`,
    )
    throw new DataFileError(file, faults)
  })
}
