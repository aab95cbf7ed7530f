import type { CivilDate } from '../calendar/civil-date.js'
import type { Notice } from '../ports/notice-store.js'

/** Names one stage of one run of the ladder: `owner-5-days@2026-04-07`. */
export function stageMark(stage: string, cycle: CivilDate): string {
  return `${stage}@${cycle}`
}

/** The stage and run that a stored reminder belongs to; the last part of its key is the day. */
export function stageOf({ stage, key }: Pick<Notice, 'stage' | 'key'>): string {
  const cycle = (key.split('|').at(-1) ?? '').replace(/#\d+$/, '')
  return `${stage}@${cycle}`
}
