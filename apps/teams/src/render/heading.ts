import type { TextBlock } from './adaptive-card.js'
import type { Clipper } from './clipper.js'
import { literal, markdown } from './escape.js'
import { limits } from './limits.js'

/** A title that screen readers announce as a heading. */
export function heading(title: string, clip: Clipper): TextBlock {
  const text = markdown(clip.safe(title, literal, limits.title)).trim()
  return {
    type: 'TextBlock',
    text: text === '' ? '…' : text,
    wrap: true,
    style: 'heading',
    size: 'Large',
    weight: 'Bolder',
    spacing: 'Small',
  }
}
