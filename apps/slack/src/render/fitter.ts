import type { Text } from '@privacy-desk/core/views/model.js'
import type { MrkdwnElement, PlainTextElement } from '@slack/types'
import { sentences } from '../sentences.js'
import { clip } from './clip.js'
import { cleanText } from './escape.js'
import { renderSpans } from './spans.js'
import { splitText } from './split-text.js'

/** Makes Slack text objects that fit, and remembers whether anything was left out. */
export interface Fitter {
  plain(text: string, max: number): PlainTextElement
  mrkdwn(text: Text, max: number): MrkdwnElement
  /** Says that something was left out. */
  leaveOut(): void
  readonly shortened: boolean
}

export function createFitter(): Fitter {
  let shortened = false
  const leaveOut = () => {
    shortened = true
  }
  return {
    plain(text, max) {
      const clean = cleanText(text).trim()
      if (clean.length > max) leaveOut()
      return { type: 'plain_text', text: filled(clip(clean, max)), emoji: false }
    },
    mrkdwn(text, max) {
      const [first = [], ...rest] = splitText(text, max - 1, 2)
      if (rest.length > 0) leaveOut()
      return toMrkdwn(`${renderSpans(first)}${rest.length > 0 ? '…' : ''}`)
    },
    leaveOut,
    get shortened() {
      return shortened
    },
  }
}

/**
 * `verbatim` keeps Slack from turning bare addresses and channel names in untrusted text into
 * links; the markup that we write ourselves still works.
 */
export function toMrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text: filled(text), verbatim: true }
}

/** Slack refuses empty text objects. */
function filled(text: string): string {
  return text.trim() === '' ? sentences.nothing : text
}
