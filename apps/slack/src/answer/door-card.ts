import type { ButtonIntent } from '@privacy-desk/core/intents/button.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import { sentences } from '../sentences.js'
import { smallCard } from './small-card.js'

/** Stands in for a form where Slack lets us open none: its button does. */
export function doorCard(title: string, sentence: string, intent: ButtonIntent): Card {
  return smallCard(title, sentence, { label: sentences.openForm, style: 'primary', intent })
}
