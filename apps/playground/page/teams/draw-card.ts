import { AdaptiveCard, ExecuteAction, OpenUrlAction, SubmitAction } from 'adaptivecards'
import type { Json } from '../../src/protocol.js'
import { hostConfig } from './host-config.js'
import { markdown } from './markdown.js'

/** A button of a card that was pressed. */
export interface Pressed {
  /** The action as the card has it. */
  readonly action: Json
  readonly inputs: Readonly<Record<string, string>>
}

/**
 * Draws a card with Microsoft's renderer, which checks its inputs before it reports a click.
 * @returns nothing when the card cannot be drawn
 */
export function drawCard(payload: Json, onPress: (pressed: Pressed) => void): HTMLElement | null {
  const card = new AdaptiveCard()
  card.hostConfig = hostConfig
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text, payload)
    result.didProcess = true
  }
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) open(action.url, '_blank', 'noopener,noreferrer')
    if (!(action instanceof ExecuteAction || action instanceof SubmitAction)) return
    const inputs = action.associatedInputs === 'none' ? {} : valuesOf(card)
    onPress({ action: action.toJSON() ?? {}, inputs })
  }
  card.parse(payload)
  return card.render() ?? null
}

function valuesOf(card: AdaptiveCard): Readonly<Record<string, string>> {
  const values = card
    .getAllInputs()
    .flatMap(({ id, value }) => (id === undefined ? [] : [[id, String(value ?? '')] as const]))
  return Object.fromEntries(values)
}
