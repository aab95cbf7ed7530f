import type { RuleBook, ThingRule } from '../../shape/rules.js'
import { words } from './rule-words.js'

const { must, string, list, any, number } = words

const label = must(string(20, 1))
const segment: ThingRule = { fields: { label, value: must(number()), color: any } }
const point: ThingRule = { fields: { label, x: any, y: any, value: any } }
const series: ThingRule = {
  fields: {
    name: must(string(20, 1)),
    label: string(20),
    color: any,
    points: list({ is: 'either', of: [number(), { is: 'shape', shape: point }] }, 20, 1),
    data: list(any, 20, 1),
  },
  oneOf: ['points', 'data'],
}
const overCategories: ThingRule = {
  fields: {
    series: must(list({ is: 'shape', shape: series }, 12, 1)),
    axis_config: must(any),
  },
}

/** The charts of `data_visualization`; property names below `series` are not documented in full. */
export const charts = {
  pie: { fields: { segments: must(list({ is: 'shape', shape: segment }, 12, 1)) } },
  bar: overCategories,
  line: overCategories,
  area: overCategories,
} satisfies RuleBook
