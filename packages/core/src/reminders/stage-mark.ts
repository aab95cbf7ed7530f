import type { CivilDate } from '../calendar/civil-date.js'

/** Names one stage of one run of the ladder: `owner-5-days@2026-04-07`. */
export function stageMark(stage: string, cycle: CivilDate): string {
  return `${stage}@${cycle}`
}
