import type { Card, Tone } from '@privacy-desk/core/views/model.js'
import type { KnownBlock } from '@slack/types'
import type { Fitter } from './fitter.js'
import { limits } from './limits.js'

/** Signs of different shapes, so that they differ without colour; the word beside them means it. */
const signs: Readonly<Record<Tone, string>> = {
  neutral: 'ℹ️',
  good: '✅',
  attention: '⚠️',
  urgent: '🚨',
}

/** Renders the status as a sign and the word. */
export function renderStatus(card: Card, fit: Fitter): KnownBlock[] {
  if (card.status === undefined) return []
  const { tone, text } = card.status
  const sign = { kind: 'text', text: `${signs[tone]} ` } as const
  const word = { kind: 'bold', text } as const
  return [{ type: 'section', text: fit.mrkdwn([sign, word], limits.header) }]
}
