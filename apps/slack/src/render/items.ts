import type { Item } from '@privacy-desk/core/views/model.js'
import type { Button, KnownBlock } from '@slack/types'
import { renderButton } from './button.js'
import type { Fitter } from './fitter.js'
import { limits } from './limits.js'
import { plainSpan } from './spans.js'

/** Renders one row of a list: its text, the action as a button beside it, the note below. */
export function renderItem(item: Item, id: string, fit: Fitter): KnownBlock[] {
  const button = itemButton(item, id, fit)
  const text = fit.mrkdwn(item.text, limits.sectionText)
  const row: KnownBlock = {
    type: 'section',
    text,
    ...(button === null ? {} : { accessory: button }),
  }
  if (item.note === undefined || item.note.length === 0) return [row]
  return [row, { type: 'context', elements: [fit.mrkdwn(item.note, limits.contextText)] }]
}

function itemButton(item: Item, id: string, fit: Fitter): Button | null {
  if (item.action === undefined) return null
  return renderButton(item.action, id, fit, item.text.map(plainSpan).join(''))
}
