import type { DataCategory } from '../../breaches/severity/assessment.js'
import { methodology } from '../../breaches/severity/methodology.js'
import type { BreachView } from '../breach-view.js'
import { type Filling, unfilled } from './filling.js'
import { levelField, reasonField } from './severity-field-names.js'

/** What was graded before, to be gone on with; the people are those that are recorded as affected. */
export function severityFilling({ breach: { severity, scope }, texts }: BreachView): {
  readonly categories: readonly DataCategory[]
  readonly filling: Filling
} {
  if (severity === undefined) return { categories: [], filling: unfilled }
  const categories = severity.categories.map(({ category }) => category)
  const ofEach = severity.categories.flatMap(({ category, adjustments }) => {
    const { base } = methodology.categories[category]
    const delta = adjustments.reduce((sum, one) => sum + one.delta, 0)
    const reasons = adjustments.flatMap(({ reason }) => texts.get(reason) ?? [])
    const level = Math.min(4, Math.max(1, base + delta))
    return [
      [levelField(category), String(level)],
      [reasonField(category), reasons.join('\n')],
    ]
  })
  const { ei, confidentiality, integrity, availability } = severity
  const individuals = scope?.people ?? severity.individuals
  const values = {
    ...Object.fromEntries(ofEach),
    categories: categories.join(','),
    ei: String(ei),
    confidentiality: String(confidentiality),
    integrity: String(integrity),
    availability: String(availability),
    malicious: severity.malicious ? 'yes' : 'no',
    unintelligible: severity.unintelligible ? 'yes' : 'no',
    individuals: individuals === null ? '' : String(individuals),
  }
  return { categories, filling: { values, errors: {} } }
}
