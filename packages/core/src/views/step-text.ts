import type { Step } from '../regimes/timetable.js'
import type { Text } from './model.js'
import { bold, text } from './spans.js'

/** One step of a reckoning with its source, and whether that was checked. */
export function stepText(
  head: string,
  { text: sentence, citation, verified }: Pick<Step, 'text' | 'citation' | 'verified'>,
): Text {
  const source = verified ? citation : `${citation}; from knowledge, not checked against its source`
  return [bold(head), text(`${sentence} (${source})`)]
}
