import { readMailbox } from './mailbox.js'
import { readWrittenDate } from './written-date.js'
import type { WroteLine } from './wrote-line.js'

const maxLine = 300
const between = /^>>>\s?([^>\s].{5,}?)\s?>>>\s*$/
const person = /^(.{1,150}?<[^\s<>@]{1,64}@[^\s<>@]{1,255}>|[^\d<>@]{2,80}),?\s(.{6,60})$/u
const timed = /\d[:.]\d{2}/

/** The line that GroupWise sets above a mail: `>>> Erin Walsh <erin@example.org> 3/5/2026 2:05 PM >>>`. */
export function groupwiseLineAt(lines: readonly string[], start: number): WroteLine | null {
  const line = lines[start] ?? ''
  if (!line.startsWith('>>>') || line.length > maxLine) return null
  const [, sender, date] = person.exec(between.exec(line)?.[1] ?? '') ?? []
  if (sender === undefined || date === undefined || !timed.test(date)) return null
  const from = readMailbox(sender)
  if (from === null || readWrittenDate(date, 'UTC').at === null) return null
  return { end: start + 1, depth: 0, from, date, languages: [] }
}
