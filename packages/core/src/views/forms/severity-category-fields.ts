import type { DataCategory } from '../../breaches/severity/assessment.js'
import { type CategoryLevel, categoryLevels } from '../../breaches/severity/category-levels.js'
import { methodology } from '../../breaches/severity/methodology.js'
import type { Field } from '../model.js'
import { levelField, reasonField } from './severity-field-names.js'
import { levelLabel } from './severity-hints.js'

/** What is asked of one category of data: how much they say, and why. */
export function categoryFields(category: DataCategory): readonly Field[] {
  const { title, examples } = methodology.categories[category]
  const published = examples.map(({ of, result }) => `${of}: ${result}`).join('; ')
  return [
    {
      kind: 'choice',
      name: levelField(category),
      label: `${title}: how much do they say of a person?`,
      hint: `Published results: ${published}.`,
      required: true,
      options: categoryLevels(category).map((one) => ({
        value: String(one.level),
        label: labelOf(one),
      })),
    },
    {
      kind: 'area',
      name: reasonField(category),
      label: `${title}: why?`,
      hint: 'In your own words. Much data of each person, or people in danger, raise it; data known to be wrong or public already lower it. Left empty, the words of your choice are the reason.',
      required: false,
      maxLength: 1000,
    },
  ]
}

const labelOf = ({ level, when }: CategoryLevel): string =>
  levelLabel(
    when === undefined ? 'as such data are: nothing raises or lowers it' : `they ${when}`,
    level,
  )
