import type { Text } from '@privacy-desk/core/views/model.js'
import type { KnownBlock } from '@slack/types'
import { toMrkdwn } from './fitter.js'
import { limits } from './limits.js'
import { renderSpans } from './spans.js'
import { splitText } from './split-text.js'

/** Renders paragraphs as sections; one longer than a section goes on in the next. */
export function renderParagraphs(paragraphs: readonly Text[]): KnownBlock[] {
  return paragraphs
    .flatMap((paragraph) => splitText(paragraph, limits.sectionText, limits.view.blocks))
    .map(renderSpans)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ type: 'section', text: toMrkdwn(text) }))
}
