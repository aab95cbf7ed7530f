import { quotedLine } from './quoted-line.js'
import { readWrittenDate } from './written-date.js'
import type { WroteLine } from './wrote-line.js'

const maxLine = 120
const nameAndDate = /^(\p{Lu}[^\d,:;<>@]{1,60}),\s(.{8,60})$/u
const timed = /\d{1,2}[:.h]\d{2}/

/** The line above a comment in a help desk's notification: `Erin Walsh, Jun 3, 2026, 9:14 GMT+2`. */
export function ticketLineAt(lines: readonly string[], start: number): WroteLine | null {
  const { depth, text } = quotedLine((lines[start] ?? '').slice(0, maxLine + 1))
  if (text.length > maxLine) return null
  const [, name, date] = nameAndDate.exec(text.trim()) ?? []
  if (name === undefined || date === undefined || !timed.test(date)) return null
  const { at } = readWrittenDate(date, 'UTC')
  if (!at) return null
  const from = { name: name.trim() }
  return { end: start + 1, depth, from, date, taken: 'forward', languages: [] }
}

/** Whether a text is a help desk's notification: it begins with a line to answer above of. */
export function isTicketText(text: string): boolean {
  return /^\s*##-.{10,200}-##/.test(text.slice(0, 400))
}
