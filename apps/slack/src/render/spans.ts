import type { Span, Text } from '@privacy-desk/core/views/model.js'
import { writeDate, writeInstant } from './dates.js'
import { escapeBold, escapeCode, escapedCost, escapeText, escapeUrl } from './escape.js'

/** Renders spans as mrkdwn. Total: an address that is none is shown as text. */
export function renderSpans(text: Text): string {
  return text.map(renderSpan).join('')
}

/** The most characters that a span takes as mrkdwn. */
export function costOfSpan(span: Span): number {
  return measure(span, Number.POSITIVE_INFINITY)
}

/** Whether a span takes at most so many characters; looks no further than it must. */
export function fitsSpan(span: Span, budget: number): boolean {
  return measure(span, budget) <= budget
}

/** @param enough where to stop counting */
function measure(span: Span, enough: number): number {
  if (span.kind === 'link' || span.kind === 'mention') return renderSpan(span).length
  const plain = plainSpan(span)
  let cost = span.kind === 'bold' || span.kind === 'code' ? 2 : 0
  for (let at = 0; at < plain.length && cost <= enough; at += 1) {
    cost += escapedCost(plain.charAt(at))
  }
  return cost
}

/** What a span says, without any markup and not yet escaped. */
export function plainSpan(span: Span): string {
  switch (span.kind) {
    case 'text':
    case 'bold':
    case 'code':
      return span.text
    case 'link':
      return span.text === '' ? span.url : `${span.text} (${span.url})`
    case 'mention':
      return span.name
    case 'date':
      return writeDate(span.date)
    case 'instant':
      return writeInstant(span.instant, span.zone)
    default:
      return span satisfies never
  }
}

function renderSpan(span: Span): string {
  switch (span.kind) {
    case 'bold':
      return span.text.split('\n').map(boldLine).join('\n')
    case 'code':
      return span.text.trim() === '' ? '' : `\`${escapeCode(span.text.trim())}\``
    case 'link':
      return renderLink(span.text, span.url)
    case 'mention':
      return isUserId(span.ids.slack) ? `<@${span.ids.slack}>` : escapeText(span.name)
    default:
      return escapeText(plainSpan(span))
  }
}

/** Slack shows `* bold *` with its stars, so blanks stay outside. */
function boldLine(line: string): string {
  const inner = line.trim()
  if (inner === '') return escapeText(line)
  const start = line.length - line.trimStart().length
  const blanks = [line.slice(0, start), line.slice(start + inner.length)] as const
  return `${escapeText(blanks[0])}*${escapeBold(inner)}*${escapeText(blanks[1])}`
}

function renderLink(label: string, url: string): string {
  const address = escapeUrl(url)
  if (address === null) return escapeText(`${label} (${url})`)
  return label.trim() === '' ? `<${address}>` : `<${address}|${escapeCode(label)}>`
}

function isUserId(id: string | undefined): id is string {
  return id !== undefined && /^[UW][A-Z0-9]{1,20}$/.test(id)
}
