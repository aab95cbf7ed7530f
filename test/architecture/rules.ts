import { layers } from './rules/layers.js'
import { purity } from './rules/purity.js'
import { shape } from './rules/shape.js'

/** The architecture, rule by rule; each name is a sentence that holds. */
export const rules = { ...purity, ...layers, ...shape }

export type RuleName = keyof typeof rules
