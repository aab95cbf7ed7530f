import { clip } from './clip.js'
import { limits } from './limits.js'

/**
 * A title for Slack's title bar, which holds 24 characters. A longer one ends after a whole word,
 * so that no reference loses a digit (`PR-2026-000…`); what is below shows it in full.
 */
export function titleBar(title: string): string {
  const clipped = clip(title.trim(), limits.view.title)
  const cutInWord = clipped.endsWith('…') && /\S/.test(title.trim().charAt(clipped.length - 1))
  const lastBlank = clipped.lastIndexOf(' ')
  return cutInWord && lastBlank > 0 ? `${clipped.slice(0, lastBlank)} …` : clipped
}
