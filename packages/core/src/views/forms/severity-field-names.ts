import type { DataCategory } from '../../breaches/severity/assessment.js'

/** The field that holds how much the data of a category say, 1 to 4. */
export const levelField = (category: DataCategory): string => `level-${category}`

/** The field that holds why. */
export const reasonField = (category: DataCategory): string => `why-${category}`
