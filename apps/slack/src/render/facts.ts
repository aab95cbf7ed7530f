import type { Fact, Text } from '@privacy-desk/core/views/model.js'
import type { KnownBlock, MrkdwnElement } from '@slack/types'
import type { Fitter } from './fitter.js'
import { toMrkdwn } from './fitter.js'
import { limits } from './limits.js'
import { renderSpans } from './spans.js'
import { splitText } from './split-text.js'

/** Renders facts in two columns; one that is too long for a column gets sections of its own. */
export function renderFacts(facts: readonly Fact[], fit: Fitter): KnownBlock[] {
  const blocks: KnownBlock[] = []
  let columns: MrkdwnElement[] = []
  const flush = () => {
    if (columns.length > 0) blocks.push({ type: 'section', fields: columns })
    columns = []
  }
  for (const fact of facts) {
    const parts = splitText(factText(fact, fit), limits.fieldText, limits.view.blocks)
    const [only = []] = parts
    if (parts.length > 1 || isFull(columns, renderSpans(only))) flush()
    if (parts.length === 1) columns.push(toMrkdwn(renderSpans(only)))
    else blocks.push(...parts.map((part) => section(part)))
  }
  flush()
  return blocks
}

/** Section fields together stay below one section's text, so that a page breaks between them. */
function isFull(columns: readonly MrkdwnElement[], next: string): boolean {
  const length = columns.reduce((sum, column) => sum + column.text.length, next.length)
  return columns.length >= limits.fieldsPerSection || length > limits.sectionText
}

function factText({ label, value }: Fact, fit: Fitter): Text {
  const name = fit.plain(label, limits.header).text
  const shown: Text = value.length === 0 ? [{ kind: 'text', text: '–' }] : value
  return [{ kind: 'bold', text: name }, { kind: 'text', text: '\n' }, ...shown]
}

function section(text: Text): KnownBlock {
  return { type: 'section', text: toMrkdwn(renderSpans(text)) }
}
