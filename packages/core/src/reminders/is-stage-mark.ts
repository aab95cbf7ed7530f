import { isCivilDate } from '../calendar/civil-date.js'
import type { Ladder } from './ladder.js'

/** Whether a text names a run of one of the ladder's stages; see `stageMark`. */
export function isStageMark(text: string, ladder: Ladder): boolean {
  const at = text.lastIndexOf('@')
  return isCivilDate(text.slice(at + 1)) && ladder.some(({ name }) => name === text.slice(0, at))
}
