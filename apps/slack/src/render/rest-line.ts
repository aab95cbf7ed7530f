import type { Card } from '@privacy-desk/core/views/model.js'
import type { KnownBlock } from '@slack/types'
import { sentences } from '../sentences.js'
import { toMrkdwn } from './fitter.js'

/** The line that says that something was left out, and how to see it. */
export function restLine(card: Card): KnownBlock {
  return { type: 'context', elements: [toMrkdwn(`${sentences.shortened} ${where(card)}`)] }
}

function where(card: Card): string {
  const actions = [...card.actions, ...card.items.flatMap((item) => item.action ?? [])]
  const ref = actions.map((action) => action.intent.ref).find((found) => found !== undefined)
  return ref === undefined ? sentences.askForLess : sentences.seeAll(`/privacy show ${ref}`)
}
