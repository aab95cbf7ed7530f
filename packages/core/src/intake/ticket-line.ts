import { isDateOnly } from './is-date-only.js'
import { quotedLine } from './quoted-line.js'
import { readWrittenDate } from './written-date.js'
import type { WroteLine } from './wrote-line.js'

const maxLine = 120
const nameAndDate = /^(\p{Lu}[^\d,:;<>@]{1,60}),\s(.{8,60})$/u
const nameAlone = /^\p{Lu}[^\d,:;<>@]{1,60}$/u
const timed = /\d{1,2}[:.h]\d{2}/

/**
 * The line above a comment in a help desk's notification: `Erin Walsh, Jun 3, 2026, 9:14 GMT+2`.
 * In its HTML the name and the date are lines of their own.
 */
export function ticketLineAt(lines: readonly string[], start: number): WroteLine | null {
  const { depth, text } = lineAt(lines, start)
  const [, name, date] = nameAndDate.exec(text) ?? []
  if (name !== undefined && date !== undefined && isTime(date))
    return wroteLine(name, date, depth, start + 1)
  if (!nameAlone.test(text)) return null
  const below = lineAt(lines, start + 1).text === '' ? start + 2 : start + 1
  const dated = lineAt(lines, below).text
  return isTime(dated) && isDateOnly(dated) ? wroteLine(text, dated, depth, below + 1) : null
}

function lineAt(lines: readonly string[], at: number) {
  const { depth, text } = quotedLine((lines[at] ?? '').slice(0, maxLine + 1))
  return { depth, text: text.length > maxLine ? '' : text.trim() }
}

function isTime(date: string): boolean {
  return timed.test(date) && readWrittenDate(date, 'UTC').at !== null
}

function wroteLine(name: string, date: string, depth: number, end: number): WroteLine {
  return { end, depth, from: { name: name.trim() }, date, taken: 'forward', languages: [] }
}

/** Whether a text is a help desk's notification: it begins with a line to answer above of. */
export function isTicketText(text: string): boolean {
  return /^\s*##-.{10,200}-##/.test(text.slice(0, 400))
}
