import { z } from 'zod'
import {
  type Assessment,
  assessment,
  type DataCategory,
  dataCategories,
} from '../breaches/severity/assessment.js'
import { categoryLevels } from '../breaches/severity/category-levels.js'
import { levelField, reasonField } from '../views/forms/severity-field-names.js'
import { noteField } from './breach-steps/note-field.js'
import { countField } from './count-field.js'
import { choiceField } from './field-schemas.js'
import { type ReadFields, readFields } from './read-fields.js'

const element = choiceField(['0', '0.25', '0.5']).transform(Number)
const yesOrNo = choiceField(['no', 'yes']).transform((answer) => answer === 'yes')
const level = choiceField(['1', '2', '3', '4']).transform(Number)
/** What was filled in for a category that is chosen no more. */
const left = z
  .unknown()
  .optional()
  .transform(() => undefined)

/** Categories of data, as the first step of the form asks for them. */
export const categoriesField = z
  .string('Choose at least one category.')
  .transform((list) => dataCategories.filter((one) => list.split(',').includes(one)))
  .refine((chosen) => chosen.length > 0, 'Choose at least one category.')

/** Reads what the form of the severity asked of these categories. */
export function readAssessment(
  categories: readonly DataCategory[],
  values: Readonly<Record<string, string>>,
): ReadFields<Assessment> {
  const read = readFields(fieldsFor(categories), values)
  if (!read.ok) return read
  const { levels, reasons, ...rest } = read.value
  const judged = categories.map((category) => ({
    category,
    adjustments: adjustments(category, levels[category], reasons[category]),
  }))
  return { ok: true, value: assessment.parse({ ...rest, categories: judged }) }
}

/** Without words of one's own the methodology's are the reason. */
function adjustments(category: DataCategory, chosen: number | undefined, own: string | undefined) {
  const { delta = 0, when } =
    categoryLevels(category).find(({ level: one }) => one === chosen) ?? {}
  const reason = own ?? (when === undefined ? undefined : `the data ${when}`)
  return reason === undefined ? [] : [{ delta, reason }]
}

function fieldsFor(categories: readonly DataCategory[]) {
  const ofEach = Object.fromEntries(
    dataCategories.flatMap((one) => {
      const isChosen = categories.includes(one)
      return [
        [levelField(one), isChosen ? level : left],
        [reasonField(one), isChosen ? noteField : left],
      ]
    }),
  )
  return z
    .object({
      ...ofEach,
      ei: choiceField(['0.25', '0.5', '0.75', '1']).transform(Number),
      confidentiality: element,
      integrity: element,
      availability: element,
      malicious: yesOrNo,
      unintelligible: yesOrNo,
      individuals: countField,
    })
    .transform((given) => ({
      ...given,
      levels: byCategory<number>(given, levelField),
      reasons: byCategory<string>(given, reasonField),
    }))
}

function byCategory<Value>(
  given: Readonly<Record<string, unknown>>,
  nameOf: (category: DataCategory) => string,
) {
  return Object.fromEntries(dataCategories.map((one) => [one, given[nameOf(one)]])) as Readonly<
    Record<DataCategory, Value | undefined>
  >
}
