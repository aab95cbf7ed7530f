import { Liquid } from 'liquidjs'
import { plainValue } from '../text/plain-value.js'
import { BodyTag } from './body-tag.js'
import { ElementTag } from './element-tag.js'

/** Cites an article (`17(3)(e)`, or of another law `uk-dpa:164A`) under the letter's own law. */
export type Cite = (reference: string, regime: string) => string

/** All that a template may use: text with conditions and loops, and nothing that runs or reads. */
const allowedTags = ['if', 'unless', 'case', 'for', 'comment', '#']

const limits = { parseLimit: 100_000, renderLimit: 1_000, memoryLimit: 5_000_000 }

/**
 * A Liquid engine for letters: every variable and filter must exist, every output passes
 * `plainValue`, and there is no way to another file.
 */
export function createEngine(cite: Cite): Liquid {
  const engine = new Liquid({
    ...limits,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    outputEscape: plainValue,
  })
  for (const name of Object.keys(engine.tags)) {
    if (!allowedTags.includes(name)) delete engine.tags[name]
  }
  for (const name of Object.keys(engine.filters)) delete engine.filters[name]
  engine.registerTag('element', ElementTag)
  engine.registerTag('body', BodyTag)
  engine.registerFilter('cite', function (reference: string) {
    return cite(reference, String(this.context.getSync(['regime'])))
  })
  return engine
}
