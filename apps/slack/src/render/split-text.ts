import type { Span, Text } from '@privacy-desk/core/views/model.js'
import { startOf } from './clip.js'
import { escapedCost } from './escape.js'
import { costOfSpan, fitsSpan, plainSpan } from './spans.js'

/**
 * Splits text into parts that take at most `max` characters each as mrkdwn. Text is cut between
 * characters; links and mentions stay whole unless they alone are too long, when they become text.
 * @param most parts wanted; what is beyond them is not split any further
 */
export function splitText(text: Text, max: number, most = Number.POSITIVE_INFINITY): Text[] {
  const parts: Span[][] = [[]]
  let left = max
  const waiting = [...text].reverse()
  for (let span = waiting.pop(); span !== undefined; span = waiting.pop()) {
    const { head, tail } = cut(span, left, left === max)
    if (head !== null) {
      parts.at(-1)?.push(head)
      left -= costOfSpan(head)
    }
    if (tail === null) continue
    waiting.push(tail)
    if (head === null && left === max) continue
    if (parts.length >= most) break
    parts.push([])
    left = max
  }
  return parts
}

interface Cut {
  readonly head: Span | null
  readonly tail: Span | null
}

/** @param fresh whether the part is still empty, so that something must go into it */
function cut(span: Span, budget: number, fresh: boolean): Cut {
  if (fitsSpan(span, budget)) return { head: span, tail: null }
  if (span.kind !== 'text' && span.kind !== 'bold' && span.kind !== 'code') {
    return { head: null, tail: fresh ? { kind: 'text', text: plainSpan(span) } : span }
  }
  const marks = span.kind === 'text' ? 0 : 2
  const start = atWordEnd(startOf(span.text, budget - marks, escapedCost), fresh)
  const [firstCharacter = ''] = span.text.slice(0, 2)
  const taken = start === '' && fresh ? firstCharacter : start
  const rest = { ...span, text: span.text.slice(taken.length) }
  return { head: taken === '' ? null : { ...span, text: taken }, tail: rest }
}

/**
 * Breaks after a line, else after a word, where one ends in the second half.
 * @param fresh whether the part is empty; otherwise it may as well be left early
 */
function atWordEnd(start: string, fresh: boolean): string {
  const earliest = fresh ? start.length / 2 : 0
  const end = [start.lastIndexOf('\n'), start.lastIndexOf(' ')].find((at) => at > earliest)
  return end === undefined ? start : start.slice(0, end + 1)
}
