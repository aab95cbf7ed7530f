import type { RuleBook } from '../../shape/rules.js'
import { blocks } from './blocks.js'
import { charts } from './charts.js'
import { compositions } from './compositions.js'
import { elements } from './elements.js'

/** Everything Block Kit knows, by `type`. */
export const ruleBook: RuleBook = { ...compositions.book, ...elements, ...blocks, ...charts }
